using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>The service that one of the clinic's questions is about: what is told of the preventivo is not told of a blood test.</summary>
internal sealed class FaqSubject
{
    private static readonly string[] s_any = ["exame", "exames", "procedimento", "procedimentos"];

    private readonly string? _service;
    private readonly string _words;
    private readonly bool _anyExam;

    private FaqSubject(string question, Vocabulary clinic)
    {
        var mention = Named(question, clinic);
        _service = mention is null ? null : mention.Id ?? PlaceNames.Fold(mention.Text);
        _words = PlaceNames.Fold(mention?.Text ?? "");
        _anyExam = SaysAnyExam(question);
    }

    /// <summary>It is about no service in particular.</summary>
    public bool IsGeneral => _service is null;

    public static FaqSubject Of(string question, Vocabulary clinic) => new(question, clinic);

    /// <summary>The message speaks of this service.</summary>
    public bool IsNamed(string message, Vocabulary clinic) =>
        _service is not null
        && (
            PlaceNames.Fold(message).Contains(_words, StringComparison.Ordinal)
            || (
                Named(message, clinic) is { } named
                && _service == (named.Id ?? PlaceNames.Fold(named.Text))
            )
        );

    /// <summary>The message speaks of another service, or of some exam without saying which.</summary>
    public bool IsAnother(string message, Vocabulary clinic) =>
        _service is not null
        && !IsNamed(message, clinic)
        && (Named(message, clinic) is not null || (!_anyExam && SaysAnyExam(message)));

    private static Mention? Named(string text, Vocabulary clinic) =>
        ServiceFinder
            .Find(new Sentence(text), clinic, static _ => false, static (_, _) => { })
            .Service
            is { } mention
        && !IsAny(mention)
            ? mention
            : null;

    private static bool IsAny(Mention mention) =>
        AppointmentPick.IsGeneric(mention.Text)
        || mention is { Id: null, Candidates.Count: > 0 }
        || s_any.Contains(PlaceNames.Fold(mention.Text));

    private static bool SaysAnyExam(string text)
    {
        var words = PlaceNames.Fold(text).Split(' ', ',', '.', '?', '!');
        return words.Any(s_any.Contains);
    }
}
