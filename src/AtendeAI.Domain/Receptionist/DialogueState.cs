using System.Text.Json;
using System.Text.Json.Serialization;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist;

/// <summary>
/// What the receptionist remembers between two turns. Stored as JSON with the contact's lane. A state that cannot be read (older, damaged)
/// counts as a fresh one: the conversation starts over and nothing else is lost. Lists are never null, also where an older state lacks them.
/// </summary>
public sealed partial record DialogueState
{
    private static readonly Duration s_stillTalking = Duration.FromMinutes(30);
    private static readonly Duration s_remindedFor = Duration.FromDays(7);

    public static DialogueState Fresh { get; } = new();

    /// <summary>What the patient is being helped with.</summary>
    public Goal Goal { get; init; }

    /// <summary>What the last reply waits for, as in <see cref="Reply.Asks"/>.</summary>
    public IReadOnlyList<string> Asked
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>What a yes would do, and the number by which its buttons know it.</summary>
    public PendingYes Pending { get; init; }
    public int Question { get; init; }

    /// <summary>The service whose waiting list the patient was put on in this conversation.</summary>
    public string? OnListOf { get; init; }

    /// <summary>What was said about the appointment that is wanted; nothing of it is asked again.</summary>
    public Wish Wish
    {
        get;
        init => field = value ?? new();
    } = new();

    /// <summary>The appointment that is being moved, cancelled or confirmed.</summary>
    public Guid? Appointment { get; init; }

    /// <summary>Who takes the time of that appointment, where it is given up for somebody else of the family.</summary>
    public Guid? Taker { get; init; }

    /// <summary>The slots of the last offer, in the order shown.</summary>
    public IReadOnlyList<OfferedSlot> Offers
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The slots that were offered when <see cref="Chosen"/> was taken: another of them may be preferred yet.</summary>
    public IReadOnlyList<OfferedSlot> Beside
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Slots shown before in this search, so that "mais horários" shows others.</summary>
    public IReadOnlyList<OfferedSlot> Shown
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>"Pode ser" was said of several slots, and it was asked which: said once more it takes the first.</summary>
    public bool AgreedToAll { get; init; }

    /// <summary>The ids of the last reply's buttons or rows, for "o segundo".</summary>
    public IReadOnlyList<string> Options
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The slot booked last in this conversation, for "agora um para o meu marido".</summary>
    public OfferedSlot? Last { get; init; }

    /// <summary>The slot cancelled a moment ago, and whose: "era só pra mudar o dia" is about it. Forgotten with whatever is done next.</summary>
    public OfferedSlot? Cancelled { get; init; }
    public Guid? CancelledFor { get; init; }

    /// <summary>The slot that is held while the name and the yes are asked for.</summary>
    public OfferedSlot? Chosen { get; init; }

    /// <summary>The slot was offered from the waiting list and is held as long as that offer stands.</summary>
    public bool FromWaitlist { get; init; }

    /// <summary>Messages in a row of which nothing could be made.</summary>
    public int Misses { get; init; }

    /// <summary>When the patient last wrote: after a long pause the conversation greets again and offers are stale.</summary>
    public Instant? LastAt { get; init; }

    /// <summary>The question whose yes was carried out last, so that a second tap is known for what it is.</summary>
    public int? Answered { get; init; }

    /// <summary>The visit that the last post-visit question was about.</summary>
    public Guid? RatingOf { get; init; }

    /// <summary>The mark that was just given: what comes next may say why.</summary>
    public GivenMark? Rated { get; init; }

    /// <summary>What was said of the visit before the mark was given.</summary>
    public string? Remark { get; init; }

    /// <summary>The appointment of the last reminder, and when it went out.</summary>
    public Guid? Reminded { get; init; }
    public Instant? RemindedAt { get; init; }

    /// <summary>Nothing was said since that reminder: it is the question that the next yes or no answers, whatever was being done.</summary>
    public bool ReminderAsks { get; init; }

    /// <summary>Those reminded of before it that were not answered yet.</summary>
    public IReadOnlyList<Guid> RemindedBefore
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Appointments that one yes is about, where it is about several ("as duas").</summary>
    public IReadOnlyList<Guid> Together
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The request about the patient's own data that waits for a yes: access, correction, deletion, portability.</summary>
    public string? DataKind { get; init; }

    /// <summary>The appointment that the team was last asked to change, and how: asked again, the team is not told twice.</summary>
    public Guid? Passed { get; init; }
    public string? PassedTo { get; init; }

    /// <summary>Requests of an earlier message that wait until what is being done is done.</summary>
    public IReadOnlyList<string> Later
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Appointments that are to be moved after the one that is being moved.</summary>
    public IReadOnlyList<NextMove> Moves
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>What the last message asked about, for "e o dermato?".</summary>
    public string? Topic { get; init; }

    /// <summary>The plan that it was about, for "e a fisioterapia?".</summary>
    public string? TopicPlan { get; init; }

    /// <summary>The professional whom that was about, for "e na terça?".</summary>
    public string? TopicOf { get; init; }

    /// <summary>The assistant has said who it is.</summary>
    public bool Introduced { get; init; }

    /// <summary>In the middle of something that the patient wrote about a moment ago.</summary>
    public bool IsTalking(Instant at) =>
        Goal != Goal.None && LastAt is { } last && at - last < s_stillTalking;

    /// <summary>The dialogue is still about this time: it was chosen, and the name or the yes is missing.</summary>
    public bool IsDecidingOn(string professional, Instant start) =>
        Chosen is { } chosen && chosen.Professional == professional && chosen.Start == start;

    /// <summary>A reminder of <paramref name="appointment"/> went out: a plain "sim" answers it.</summary>
    public DialogueState AfterReminder(Agenda.AppointmentId appointment, Instant at)
    {
        var reminded = this with
        {
            Reminded = appointment.Value,
            RemindedAt = at,
            ReminderAsks = true,
            RemindedBefore = StillOpen(appointment, at),
        };
        return IsTalking(at)
            ? reminded
            : DialogueStates.Idle(reminded) with
            {
                Asked = ["confirmation"],
                Pending = PendingYes.ConfirmAppointment,
                Appointment = appointment.Value,
                LastAt = at,
            };
    }

    private IReadOnlyList<Guid> StillOpen(Agenda.AppointmentId appointment, Instant at) =>
        Reminded is { } last && RemindedAt is { } before && at - before < s_remindedFor
            ? [.. RemindedBefore.Append(last).Distinct().Where(id => id != appointment.Value)]
            : [];

    /// <summary>This reminder was answered.</summary>
    internal DialogueState Answers(Agenda.AppointmentId appointment)
    {
        IReadOnlyList<Guid> open =
        [
            .. RemindedBefore
                .Append(Reminded ?? appointment.Value)
                .Where(id => id != appointment.Value),
        ];
        return open.Count > 0
            ? this with
            {
                Reminded = open[^1],
                RemindedBefore = [.. open.SkipLast(1)],
            }
            : this with
            {
                Reminded = null,
                RemindedAt = null,
                RemindedBefore = [],
            };
    }

    /// <summary>The post-visit question went out: a number answers it.</summary>
    public DialogueState AfterFollowUp(Agenda.AppointmentId appointment, Instant at) =>
        Fresh with
        {
            Goal = Goal.Rate,
            Asked = ["rating"],
            RatingOf = appointment.Value,
            Introduced = Introduced,
            Question = Question,
            LastAt = at,
        };

    /// <summary>Reads a stored state; a fresh one when it cannot be read.</summary>
    public static DialogueState Parse(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return Fresh;
        }

        try
        {
            return JsonSerializer.Deserialize(utf8, DialogueJson.Default.DialogueState) ?? Fresh;
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return Fresh;
        }
    }

    public byte[] ToJson() =>
        JsonSerializer.SerializeToUtf8Bytes(this, DialogueJson.Default.DialogueState);
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true,
    RespectNullableAnnotations = true,
    Converters = [typeof(InstantJson), typeof(LocalDateJson)]
)]
[JsonSerializable(typeof(DialogueState))]
[JsonSerializable(typeof(WhenWish))]
internal sealed partial class DialogueJson : JsonSerializerContext;
