using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Engagement;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>
/// A clinic's conversations in memory: patients write, reminders go out, the desk changes the agenda. It plays the server's part around the
/// receptionist (commands, refusals, holds, the waiting list, silence while a person has the conversation).
/// </summary>
internal sealed class ChatSession(ChatAgenda agenda, IReceptionist? receptionist = null)
{
    private const int MostRefusals = 4;

    private readonly IReceptionist _receptionist = receptionist ?? new ClinicReceptionist();
    private readonly Dictionary<string, ChatReply> _sent = new(StringComparer.Ordinal);
    private readonly ChatWaitlist _waitlist = new(agenda);

    public ChatAgenda Agenda => agenda;

    private ClinicContext Clinic => agenda.Clinic;

    /// <summary>What the passing of time brings: an offer of the waiting list that nobody answered goes to the next.</summary>
    public IReadOnlyList<ChatReply> Pass(Instant now)
    {
        _waitlist.Lapse(now);
        return Offers(_waitlist.Next(now, null));
    }

    /// <summary>The patient writes: the messages of one quiet window.</summary>
    public async ValueTask<ChatAnswer> HearAsync(
        string phone,
        IReadOnlyList<PatientInput> messages,
        Instant now,
        CancellationToken cancellationToken = default
    )
    {
        _waitlist.Lapse(now);
        var contact = agenda.Contact(phone);
        if (contact.WithPerson && !Emergencies.In(Clinic, messages, now))
        {
            return ChatAnswer.Nothing with
            {
                Replies = Offers(_waitlist.Next(now, phone)),
                Intents = Read(messages, now),
            };
        }

        var busy = new ChatBusyTimes(agenda, phone, now);
        var turn = await _receptionist.ReplyAsync(
            Input(contact, messages, now),
            busy,
            cancellationToken
        );
        var commands = new ChatCommands(agenda, contact, now);
        for (
            var tries = 0;
            commands.Run(turn.Commands) is { } refusal && tries < MostRefusals;
            tries++
        )
        {
            turn = await _receptionist.RefusedAsync(
                Input(contact, messages, now),
                turn,
                refusal,
                busy,
                cancellationToken
            );
        }

        contact.State = Stored(turn.State);
        List<ChatReply> replies = turn.Reply is { } reply ? [Sent(phone, reply, false)] : [];
        replies.AddRange(Offers(_waitlist.Offer(commands.Freed, now)));
        replies.AddRange(Offers(_waitlist.Next(now, phone)));
        return new(replies, turn.Reply?.Asks ?? [], commands.Effects, turn.Why.Intents)
        {
            Why = TurnRecord.Of(turn, Clinic),
        };
    }

    public ReactedTo? Reacted(string? to) =>
        to is not null && _sent.TryGetValue(to, out var sent)
            ? new ReactedTo(
                sent.Reply.About,
                sent.IsReminder,
                ChoiceIds.Question(sent.Reply.Buttons.Select(b => b.Id))
            )
            : null;

    /// <summary>The title of an option that was offered, for the record.</summary>
    public string Title(string phone, string id) =>
        _sent
            .Values.Where(s => s.To == phone)
            .SelectMany(s => s.Reply.Buttons.Select(b => (b.Id, b.Title)).Concat(Rows(s)))
            .LastOrDefault(o => o.Id == id)
            .Title
        ?? "";

    public ChatAnswer Remind(ChatAppointment appointment, Instant now)
    {
        if (
            !appointment.IsActive
            || appointment.Slot.Start <= now
            || appointment.Phone is not { } phone
            || agenda.Contact(phone).OptedOut
        )
        {
            return ChatAnswer.Nothing;
        }

        var kind =
            appointment.Slot.Start - now <= Duration.FromHours(2)
                ? ReminderKind.HourBefore
                : ReminderKind.DayBefore;
        var known = agenda.Known(appointment);
        var reply = ReminderComposer.Compose(Clinic, known, kind, now);
        var contact = agenda.Contact(phone);
        contact.State = Stored(contact.State.AfterReminder(known.Id, now));
        return new([Sent(phone, reply, true)], reply.Asks, [], []);
    }

    public ChatAnswer FollowUp(ChatAppointment appointment, Instant now)
    {
        if (
            appointment.Status == AppointmentStatus.Cancelled
            || appointment.Phone is not { } phone
            || agenda.Contact(phone).OptedOut
        )
        {
            return ChatAnswer.Nothing;
        }

        var known = agenda.Known(appointment);
        var reply = ReminderComposer.FollowUp(Clinic, known);
        var contact = agenda.Contact(phone);
        contact.State = Stored(contact.State.AfterFollowUp(known.Id, now));
        return new([Sent(phone, reply, false)], reply.Asks, [], []);
    }

    /// <summary>The desk books; a hold does not keep it from it, and whoever had it is told. Null when somebody has the time already.</summary>
    public ChatAnswer? DeskBooks(Slot slot, string patient, Instant now)
    {
        var held = agenda
            .Holds.Where(h =>
                h.Slot.ProfessionalId == slot.ProfessionalId
                && ChatAgenda.Touches(agenda.Busy(h.Slot), agenda.Busy(slot))
            )
            .ToList();
        agenda.Holds.RemoveAll(held.Contains);
        if (agenda.Refusal(slot, null, null, now) is not null)
        {
            return null;
        }

        agenda.Appointments.Add(
            new(
                agenda.NextId(),
                agenda.NextKey(),
                1,
                slot,
                patient,
                null,
                null,
                AppointmentStatus.Booked,
                null
            )
        );
        List<ChatReply> told = [.. held.Where(h => h.Until > now).SelectMany(h => Lost(h, now))];
        return new(told, told is [{ Reply.Asks: var asks }, ..] ? asks : [], [], []);
    }

    // The dialogue stays where it is: whatever is written next is answered with the nearest times.
    private IEnumerable<ChatReply> Lost(ChatHold hold, Instant now)
    {
        var contact = agenda.Contact(hold.Phone);
        var decides =
            contact is { WithPerson: false, OptedOut: false }
            && contact.State.IsDecidingOn(hold.Slot.ProfessionalId, hold.Slot.Start);
        return decides
            ? [Sent(hold.Phone, NoticeComposer.HoldLost(Clinic, hold.Slot, now), false)]
            : [];
    }

    public ChatAnswer DeskCancels(ChatAppointment appointment, Instant now)
    {
        if (!appointment.IsActive)
        {
            return ChatAnswer.Nothing;
        }

        agenda.Appointments[agenda.Appointments.IndexOf(appointment)] = appointment with
        {
            Status = AppointmentStatus.Cancelled,
            Revision = appointment.Revision + 1,
        };
        var replies = Offers(_waitlist.Offer([appointment.Slot], now));
        return new(replies, replies is [{ Reply.Asks: var asks }, ..] ? asks : [], [], []);
    }

    private List<ChatReply> Offers(IEnumerable<(string Phone, Reply Reply)> offers) =>
        [.. offers.Select(o => Sent(o.Phone, o.Reply, false))];

    private TurnInput Input(
        ChatContact contact,
        IReadOnlyList<PatientInput> messages,
        Instant now
    ) => new(contact.State, Clinic, agenda.Card(contact, now), messages, now);

    private ChatReply Sent(string to, Reply reply, bool isReminder)
    {
        var sent = new ChatReply($"m{_sent.Count + 1}", to, reply, isReminder);
        _sent[sent.Id] = sent;
        return sent;
    }

    private IReadOnlyList<string> Read(IReadOnlyList<PatientInput> messages, Instant now)
    {
        var text = Emergencies.Written(messages);
        return text.Length == 0
            ? []
            :
            [
                .. Understander
                    .Understand(
                        text,
                        ClinicKnowledge.Of(Clinic).Vocabulary,
                        now.InZone(Clinic.Zone).LocalDateTime
                    )
                    .Intents.Select(i => i.ToLabel()),
            ];
    }

    private static IEnumerable<(string Id, string Title)> Rows(ChatReply sent) =>
        sent.Reply.List?.Rows.Select(r => (r.Id, r.Title)) ?? [];

    // As the server does it: what is not in the stored form is not remembered.
    private static DialogueState Stored(DialogueState state) => DialogueState.Parse(state.ToJson());
}
