using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>What is said of coming to an appointment: "quero confirmar minha consulta de quarta", "pode ser na quinta às 15h?".</summary>
internal static class Presence
{
    private static readonly string[] s_elsewhen =
    [
        "mais cedo",
        "mais tarde",
        "outro dia",
        "outra data",
        "outro horario",
        "outra hora",
    ];

    private static readonly HashSet<string> s_cannot = new(
        ["posso", "poso", "poss", "consigo", "consgo", "poderei", "conseguirei"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_will = new(
        ["pode", "poder", "consegui", "conseguir", "ir", "da", "dar"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_visits =
    [
        "consulta",
        "presenca",
        "sessao",
        "atendimento",
        "exame",
        "horario",
        "retorno",
    ];

    /// <summary>
    /// A plain yes answers the reminder only when nothing else was talked about since; "confirmo" says by itself what it is about.
    /// </summary>
    public static async ValueTask<Outcome?> AnswerAsync(Desk desk, bool comes, CancellationToken ct)
    {
        if (desk.Upcoming().Count > 0 && JustBooked.Corrected(desk) is { } booked)
        {
            return await ChangeTurn.MoveAsync(desk, booked, ct);
        }

        var plain = desk.Heard.Words.Intents.All(i =>
            i is Intent.Confirm or Intent.Decline or Intent.Greeting or Intent.Closing
        );
        if (comes)
        {
            return plain && Confirms(desk) ? ConfirmFlow.FromWords(desk) : null;
        }

        return plain && desk.Upcoming().Count > 0
            ? await ConfirmFlow.NotComingFromWordsAsync(desk, ct)
            : null;
    }

    private static bool Confirms(Desk desk)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var confirms =
            (said.Contains("confirm", StringComparison.Ordinal) || PromisesToCome(desk))
            && !said.Contains("nao", StringComparison.Ordinal);
        return (confirms || ConfirmFlow.IsFirstSinceReminder(desk))
            && (
                desk.Upcoming().Count > 0
                || (confirms && s_visits.Any(v => said.Contains(v, StringComparison.Ordinal)))
            )
            && Agreement.Of(desk) == Stance.Yes;
    }

    private static readonly HashSet<string> s_comes = new(
        ["vou", "irei", "estarei", "comparecerei", "compareco", "indo", "iremos", "vamos"],
        StringComparer.Ordinal
    );

    // "vou sim na quarta": of the day of an appointment.
    private static bool PromisesToCome(Desk desk) =>
        PlainWords.Split(desk.Heard.Text).Any(s_comes.Contains)
        && desk.Heard.Words.When.Any(e =>
            !e.Excluded
            && WhenReader.Read(e, desk.LocalNow) is { From: not null } day
            && desk.Upcoming().Any(a => day.Allows(desk.Local(a.Start)))
        );

    /// <summary>The appointment whose reminder waits, where the message wants it at another time.</summary>
    public static KnownAppointment? Elsewhen(Desk desk)
    {
        if (
            desk.State.Pending != PendingYes.ConfirmAppointment
            || desk.Appointment(desk.State.Appointment) is not { } reminded
            || !IsAboutTime(desk.Heard.Words)
            || IsAnother(desk, reminded)
        )
        {
            return null;
        }

        var words = desk.Heard.Words;
        var said = PlaceNames.Fold(desk.Heard.Text);
        var proposes = words.Has(Intent.Book) && words.When.Any(e => !e.Excluded);
        if (
            !proposes
            && (
                words.When.Count > 0
                || !s_elsewhen.Any(w => said.Contains(w, StringComparison.Ordinal))
            )
        )
        {
            return null;
        }

        desk.Used = true;
        desk.Meant = Intent.Reschedule;
        return reminded;
    }

    /// <summary>"Axo q n vo consegui": a refusal of the reminder whose spelling hides it.</summary>
    public static bool CannotCome(Desk desk)
    {
        if (
            desk.State.Pending != PendingYes.ConfirmAppointment
            || !desk.Heard.Words.Intents.All(i => i is Intent.OutOfScope or Intent.Greeting)
            || desk.Heard.Text.Contains('?', StringComparison.Ordinal)
        )
        {
            return false;
        }

        var words = PlaceNames
            .Fold(desk.Heard.Text)
            .Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var no = Array.FindIndex(words, w => w is "nao" or "n" or "num");
        var cannot =
            no >= 0
            && no + 1 < words.Length
            && (
                s_cannot.Contains(words[no + 1])
                || (
                    words[no + 1] is "vo" or "vou" or "vai"
                    && no + 2 < words.Length
                    && s_will.Contains(words[no + 2])
                )
            );
        desk.Used |= cannot;
        desk.Meant = cannot ? Intent.Decline : desk.Meant;
        return cannot;
    }

    private static bool IsAboutTime(Understood words) =>
        words.Intents.All(i =>
            i
                is Intent.Book
                    or Intent.Reschedule
                    or Intent.Decline
                    or Intent.OutOfScope
                    or Intent.Greeting
                    or Intent.ProvideInfo
        );

    // Somebody else's, another service or "mais uma" is a wish of its own.
    private static bool IsAnother(Desk desk, KnownAppointment reminded)
    {
        var entities = desk.Heard.Words.Entities;
        return entities.ForWhom is not null
            || JustBooked.AsksForAnother(desk)
            || AnotherWords.Said(desk)
            || (entities.Professional?.Id is { } who && who != reminded.ProfessionalId)
            || (
                entities.Service is { } service
                && service.Id != reminded.ServiceId
                && !AppointmentPick.IsGeneric(service.Text)
            );
    }
}
