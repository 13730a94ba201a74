using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using NodaTime;

namespace AtendeAI.Web.Receptionist;

/// <summary>A rehearsal with all that was said in it.</summary>
/// <param name="silence">What to note where the assistant says nothing.</param>
/// <param name="explain">Why there is no answer, in words.</param>
public sealed class RehearsedTalk(
    ClinicContext clinic,
    IReceptionist receptionist,
    string silence,
    Func<Exception, string> explain
)
{
    private readonly Rehearsal _rehearsal = new(clinic, receptionist);
    private readonly List<ThreadMessage> _messages = [];
    private Task _last = Task.CompletedTask;

    public ClinicContext Clinic => clinic;

    public IReadOnlyList<ThreadMessage> Messages => [.. _messages];

    public IReadOnlyList<Slot> Booked => _rehearsal.Booked;

    /// <summary>Whether an answer is on its way.</summary>
    public bool Waiting => !_last.IsCompleted;

    /// <summary>Why the last answer came out as it did.</summary>
    public TurnRecord? Why { get; private set; }

    /// <summary>Why there was no answer last, in words; null where there was one.</summary>
    public string? Note =>
        _messages is [.., { Author: MessageAuthor.System } note] ? note.Text : null;

    public Task HearAsync(
        string shown,
        PatientInput input,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        _messages.Add(RehearsedMessage.FromPatient(shown, now));
        return _last = AnswerAsync(_last, input, now, cancellationToken);
    }

    // A language model may take its time, and the patient may write more meanwhile.
    private async Task AnswerAsync(
        Task before,
        PatientInput input,
        Instant now,
        CancellationToken cancellationToken
    )
    {
        await before;
        RehearsedAnswer answer;
        try
        {
            answer = await _rehearsal.HearAsync(input, now, cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            Why = null;
            _messages.Add(RehearsedMessage.Note(explain(problem), now));
            return;
        }

        Why = answer.Why;
        _messages.AddRange(
            answer.Replies.Select(reply => RehearsedMessage.FromAssistant(reply, answer.Why, now))
        );
        if (answer.Replies.Count == 0)
        {
            _messages.Add(RehearsedMessage.Note(silence, now));
        }
    }

    /// <summary>"Limpeza, Dra. Lia Prado".</summary>
    public string Words(Slot slot) =>
        string.Join(
            ", ",
            clinic.Services.FirstOrDefault(s => s.Id == slot.ServiceId)?.Name ?? slot.ServiceId,
            clinic.Professionals.FirstOrDefault(p => p.Id == slot.ProfessionalId)?.Name
                ?? slot.ProfessionalId
        );
}
