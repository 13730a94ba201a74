using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Llm;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist.Llm;

/// <summary>A patient at the desk of the sample clinic, on Monday, 23 November 2026, at 10:00.</summary>
internal sealed class Patient(ClinicContext? clinic = null)
{
    private static readonly DateTimeZone s_zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];
    private readonly ClinicReceptionist _receptionist = new();

    public static readonly Guid Maria = Guid.Parse("00000000-0000-7000-8000-000000000001");
    public static readonly Guid Appointment = Guid.Parse("00000000-0000-7000-8000-0000000000aa");

    public ClinicContext Clinic { get; } = clinic ?? ClinicContextJson.Sample("aurora");

    public DialogueState State { get; set; } = DialogueState.Fresh;

    public ContactCard Card { get; set; } = new("+5531988880001", "Maria", [], []);

    public IBusyTimes Agenda { get; set; } = new Busy(everybody: false);

    public static Instant At(int day, int hour, int minute = 0) =>
        new LocalDateTime(2026, 11, day, hour, minute).InZoneLeniently(s_zone).ToInstant();

    /// <summary>Maria is known and has a consultation on Thursday, 26 November, at 14:00.</summary>
    public Patient WithAppointment()
    {
        Card = Card with
        {
            Patients = [new(Maria, "Maria Lopes da Costa", "52998224725", null, null, null)],
            Appointments =
            [
                new(
                    new(Appointment),
                    1,
                    Maria,
                    "Maria Lopes da Costa",
                    "lia",
                    "avaliacao",
                    At(26, 14),
                    At(26, 14, 30),
                    AppointmentStatus.Booked
                ),
            ],
        };
        return this;
    }

    public Task<LlmTurn> WritesAsync(
        string text,
        ILanguageModel model,
        params DialogueLine[] before
    ) => SendsAsync([new TextInput(text)], model, before);

    public async Task<LlmTurn> SendsAsync(
        IReadOnlyList<PatientInput> messages,
        ILanguageModel model,
        params DialogueLine[] before
    )
    {
        var input = new TurnInput(State, Clinic, Card, messages, At(23, 10));
        var plain = await _receptionist.ReplyAsync(input, Agenda, default);
        var turn = LlmReceptionist.MayAsk(input, plain)
            ? await LlmReceptionist.SpeakAsync(input, plain, before, Agenda, model, default)
            : new LlmTurn(plain, "not-asked", []);
        State = DialogueState.Parse(turn.Turn.State.ToJson());
        return turn;
    }

    /// <summary>What the deterministic receptionist alone would say.</summary>
    public async Task<Turn> PlainAsync(string text)
    {
        var input = new TurnInput(State, Clinic, Card, [new TextInput(text)], At(23, 10));
        return await _receptionist.ReplyAsync(input, Agenda, default);
    }

    /// <summary>From now on everybody is busy.</summary>
    public void FillAgenda() => Agenda = new Busy(everybody: true);

    private sealed class Busy(bool everybody) : IBusyTimes
    {
        public ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
            IReadOnlyCollection<string> professionals,
            Instant from,
            Instant to,
            CancellationToken cancellationToken
        ) => new(everybody ? [.. professionals.Select(p => new BusyRange(p, from, to))] : []);
    }
}
