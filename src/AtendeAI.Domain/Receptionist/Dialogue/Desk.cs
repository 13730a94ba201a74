using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>The desk during one turn: what is known, what was heard, what has been decided so far.</summary>
internal sealed class Desk(TurnInput input, ClinicKnowledge knows, Heard heard, IBusyTimes agenda)
{
    private readonly List<Command> _commands = [];
    private readonly List<string> _before = [];
    private readonly List<Guid> _kept = [];

    public ClinicKnowledge Knows => knows;

    public ClinicContext Clinic => input.Clinic;

    public ContactCard Contact => input.Contact;

    public Heard Heard { get; private set; } = heard;

    public IBusyTimes Agenda => agenda;

    public Phrases Say => knows.Phrases;

    public Instant Now => input.Now;

    public LocalDateTime LocalNow { get; } = input.Now.InZone(input.Clinic.Zone).LocalDateTime;

    public LocalDate Today => LocalNow.Date;

    public DialogueState State { get; set; } = input.State;

    /// <summary>The state before this turn.</summary>
    public DialogueState Began => input.State;

    /// <summary>The patient comes back to what was being done after a long pause.</summary>
    public bool Resumed { get; } =
        input.State.LastAt is { } last && input.Now - last > ClinicReceptionist.Pause;

    public IReadOnlyList<Command> Commands => _commands;

    /// <summary>A slot that was refused in this very turn and must not be offered.</summary>
    public Slot? Refused { get; init; }

    /// <summary>The slot that was proposed and just declined: others are looked for around it.</summary>
    public OfferedSlot? Declined { get; set; }

    /// <summary>What is said before the reply proper: answers to questions, reasons, news.</summary>
    public IReadOnlyList<string> Before => _before;

    /// <summary>The answer that a tapped button gave to the question asked now.</summary>
    public bool? TappedYes { get; set; }

    /// <summary>Something of the message was used, so it was not misunderstood.</summary>
    public bool Used { get; set; }

    /// <summary>What was heard turns out to say something else than it seemed to alone.</summary>
    public void HearAs(params IReadOnlyList<Intent> intents) =>
        Heard = Heard with { Words = Heard.Words with { Intents = intents } };

    /// <summary>The services that the message names belong to something else.</summary>
    public void HearNoServices() =>
        Heard = Heard with
        {
            Words = Heard.Words with
            {
                Entities = Heard.Words.Entities with { Service = null, Together = [] },
            },
        };

    /// <summary>The times of the message belong to something else.</summary>
    public void HearNoTimes() => Heard = Heard with { Words = Heard.Words with { When = [] } };

    /// <summary>The times of the message, read once more for what they are said of.</summary>
    public void HearTimes(IReadOnlyList<TimeExpression> times) =>
        Heard = Heard with { Words = Heard.Words with { When = times } };

    /// <summary>Some of the appointments were left out, see <see cref="Leave"/>.</summary>
    public bool LeavesSome => _kept.Count > 0;

    /// <summary>Goes on as though these appointments did not exist, and nothing but the rest had been said.</summary>
    public void Leave(IReadOnlyList<Guid> kept, string rest, Understood words)
    {
        _kept.AddRange(kept);
        Heard = Heard with { Text = rest, Words = words };
    }

    /// <summary>This part of the message comes first; what else was said waits.</summary>
    public void HearOnly(string part) => Heard = Hearing(part).Heard with { Media = Heard.Media };

    /// <summary>A question was put that the clinic has given no answer to, and that was said: the team may add one.</summary>
    public bool Untold { get; set; }

    /// <summary>What a message meant that says nothing by itself: "o do meio" of the times that were offered.</summary>
    public Intent? Meant { get; set; }

    /// <summary>What this turn said of a request before this one.</summary>
    public IReadOnlyList<string> Already { get; private set; } = [];

    /// <summary>Goes on with another request of the same message.</summary>
    public void GoOnFrom(Desk before, string told)
    {
        _commands.AddRange(before.Commands);
        Already =
        [
            .. before.Already,
            .. before.Before,
            .. told.Length > 0 ? [told] : Array.Empty<string>(),
        ];
    }

    /// <summary>The same desk, had this been all that was said.</summary>
    public Desk Hearing(string text)
    {
        var hearing = new Desk(
            input with
            {
                State = State,
            },
            knows,
            new(
                text,
                Understander.Understand(text, knows.Vocabulary, LocalNow),
                null,
                null,
                null,
                false
            ),
            agenda
        );
        hearing._kept.AddRange(_kept);
        return hearing;
    }

    /// <summary>The reply says that the team answers: out of hours it says from when.</summary>
    public bool TeamAnswers { get; set; }

    public void Do(Command command)
    {
        var told = _commands.FindIndex(c => c is HandOff { KeepsTalking: true });
        if (command is HandOff { KeepsTalking: true } more && told >= 0)
        {
            _commands[told] = Together((HandOff)_commands[told], more);
            return;
        }

        _commands.Add(command);
    }

    // The team gets one task of a message, with all that it is about.
    private static HandOff Together(HandOff first, HandOff more) =>
        new(
            first.Reason == "other" ? more.Reason : first.Reason,
            first.Priority > more.Priority ? first.Priority : more.Priority,
            first.Summary.Contains(more.Summary, StringComparison.Ordinal)
                ? first.Summary
                : $"{first.Summary} {more.Summary}",
            KeepsTalking: true
        );

    public void SayFirst(string text)
    {
        if (!_before.Contains(text))
        {
            _before.Add(text);
        }
    }

    public LocalDateTime Local(Instant instant) => instant.InZone(Clinic.Zone).LocalDateTime;

    /// <summary>The contact's future appointments, soonest first.</summary>
    public IReadOnlyList<KnownAppointment> Upcoming() =>
        [
            .. Contact
                .Appointments.Where(a => BookingRules.IsActive(a.Status) && a.Start > Now)
                .Where(a => !_kept.Contains(a.Id.Value))
                .OrderBy(a => a.Start),
        ];

    public KnownAppointment? Appointment(Guid? id) =>
        Contact.Appointments.FirstOrDefault(a => a.Id.Value == id);
}

/// <summary>What a rule answers: a reply or silence, and the name of the rule.</summary>
internal sealed record Outcome(Reply? Reply, string Rule, bool Misunderstood = false)
{
    public static Outcome Silence(string rule) => new(null, rule);
}
