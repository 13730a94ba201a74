using AtendeAI.Domain;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>An agenda in memory with the same refusals as the real one: two professionals who work 8–12 and 13–18 from Monday to Saturday.</summary>
public sealed class FakeAgenda(FakeLiveChanges changes, IClock clock) : IAgenda, IToday
{
    public static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];

    public static readonly IReadOnlyList<AgendaService> Services =
    [
        new("avaliacao", "Avaliação", 30),
        new("manutencao", "Manutenção de aparelho", 30),
        new("limpeza", "Limpeza", 60),
    ];

    private static readonly IReadOnlyDictionary<string, string> Names = new Dictionary<
        string,
        string
    >
    {
        ["lia"] = "Dra. Lia Prado",
        ["caio"] = "Dr. Caio Menezes",
    };

    public List<AgendaEntry> Entries { get; } = [];

    public List<ConversationRow> Waiting { get; } = [];

    public List<AttentionItem> Attention { get; } = [];

    /// <summary>Thrown by the next readings while set.</summary>
    public Exception? Failure { get; set; }

    /// <summary>How long a reading takes.</summary>
    public TimeSpan Slowness { get; set; }

    public AgendaEntry Add(
        string professional,
        string service,
        LocalDateTime at,
        string patient,
        AppointmentStatus status = AppointmentStatus.Booked
    )
    {
        var kind = Services.First(one => one.Id == service);
        var start = at.InZoneLeniently(Zone).ToInstant();
        var entry = new AgendaEntry(
            new AppointmentId(Guid.NewGuid()),
            1,
            professional,
            service,
            kind.Name,
            start,
            start + Duration.FromMinutes(kind.Minutes),
            status,
            patient,
            "+5531900000001",
            "Unimed",
            null
        );
        Entries.Add(entry);
        return entry;
    }

    public async Task<AgendaView> GetAsync(
        StaffMember who,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    )
    {
        await AnswerAsync(cancellationToken);
        who.Require(StaffPermissions.ReadAgenda);
        var entries = Entries.Where(entry => IsWithin(DayOf(entry.Start), from, days)).ToList();
        return new AgendaView(
            Zone,
            from,
            days,
            [.. Names.Select(one => Professional(one.Key, one.Value, from, days))],
            Services,
            entries
        );
    }

    public async Task<IReadOnlyList<Slot>> FreeSlotsAsync(
        StaffMember who,
        string serviceId,
        string? professionalId,
        LocalDate from,
        int days,
        CancellationToken cancellationToken
    )
    {
        await AnswerAsync(cancellationToken);
        var length = Duration.FromMinutes(Services.First(one => one.Id == serviceId).Minutes);
        var stretches = Working(from, days).ToList();
        return
        [
            .. from id in Names.Keys
            where professionalId is null || id == professionalId
            from stretch in stretches
            from step in Enumerable.Range(0, (int)(stretch.Duration / Duration.FromMinutes(30)))
            let start = stretch.Start + (Duration.FromMinutes(30) * step)
            where start + length <= stretch.End && start > clock.GetCurrentInstant()
            where !IsTaken(id, start, start + length, except: null)
            select new Slot(id, serviceId, start, start + length),
        ];
    }

    public Task<AppointmentId> CreateAsync(
        StaffMember who,
        NewAppointment appointment,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ChangeAgenda);
        var at = appointment.Start.InZone(Zone).LocalDateTime;
        var length = Duration.FromMinutes(
            Services.First(one => one.Id == appointment.ServiceId).Minutes
        );
        Free(appointment.ProfessionalId, appointment.Start, appointment.Start + length, null);
        var made = Add(
            appointment.ProfessionalId,
            appointment.ServiceId,
            at,
            appointment.PatientName
        );
        Replace(made, made with { Phone = appointment.Phone, Note = appointment.Note });
        return Task.FromResult(made.Id);
    }

    public Task MoveAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string professionalId,
        Instant start,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ChangeAgenda);
        var entry = Find(appointment, revision);
        var end = start + (entry.End - entry.Start);
        Free(professionalId, start, end, appointment);
        Replace(
            entry,
            entry with
            {
                ProfessionalId = professionalId,
                Start = start,
                End = end,
                Revision = revision + 1,
            }
        );
        return Task.CompletedTask;
    }

    public Task CancelAsync(
        StaffMember who,
        AppointmentId appointment,
        int revision,
        string? reason,
        CancellationToken cancellationToken
    )
    {
        who.Require(StaffPermissions.ChangeAgenda);
        var entry = Find(appointment, revision);
        Replace(
            entry,
            entry with
            {
                Status = AppointmentStatus.Cancelled,
                Note = reason,
                Revision = revision + 1,
            }
        );
        return Task.CompletedTask;
    }

    async Task<Today> IToday.GetAsync(StaffMember who, CancellationToken cancellationToken)
    {
        await AnswerAsync(cancellationToken);
        var date = DayOf(clock.GetCurrentInstant());
        return new Today(
            "Clínica Aurora",
            date,
            Zone,
            [.. Entries.Where(entry => DayOf(entry.Start) == date)],
            Names,
            [.. Waiting],
            [.. Attention]
        );
    }

    private static LocalDate DayOf(Instant instant) => instant.InZone(Zone).Date;

    private static bool IsWithin(LocalDate day, LocalDate from, int days) =>
        day >= from && day < from.PlusDays(days);

    private static AgendaProfessional Professional(
        string id,
        string name,
        LocalDate from,
        int days
    ) => new(id, name, [.. Services.Select(one => one.Id)], [.. Working(from, days)]);

    private static IEnumerable<Interval> Working(LocalDate first, int days) =>
        from day in Enumerable.Range(0, days).Select(first.PlusDays)
        where day.DayOfWeek != IsoDayOfWeek.Sunday
        from hours in new[] { (From: 8, To: 12), (From: 13, To: 18) }
        select new Interval(At(day, hours.From), At(day, hours.To));

    private static Instant At(LocalDate day, int hour) =>
        day.At(new LocalTime(hour, 0)).InZoneLeniently(Zone).ToInstant();

    private async Task AnswerAsync(CancellationToken cancellationToken)
    {
        if (Slowness > TimeSpan.Zero)
        {
            await Task.Delay(Slowness, cancellationToken);
        }

        if (Failure is not null)
        {
            throw Failure;
        }
    }

    private bool IsTaken(string professional, Instant start, Instant end, AppointmentId? except) =>
        Entries.Any(entry =>
            entry.ProfessionalId == professional
            && entry.Status != AppointmentStatus.Cancelled
            && entry.Id != except
            && entry.Start < end
            && start < entry.End
        );

    private void Free(string professional, Instant start, Instant end, AppointmentId? except)
    {
        if (IsTaken(professional, start, end, except))
        {
            throw new RuleBrokenException("agenda.slot-taken");
        }
    }

    private AgendaEntry Find(AppointmentId id, int revision)
    {
        var entry =
            Entries.FirstOrDefault(one => one.Id == id)
            ?? throw new RuleBrokenException("agenda.not-found");
        return entry.Revision == revision
            ? entry
            : throw new RuleBrokenException("agenda.changed-meanwhile");
    }

    private void Replace(AgendaEntry old, AgendaEntry by)
    {
        Entries[Entries.IndexOf(old)] = by;
        changes.Tell(new LiveChange(LiveTopic.Agenda));
    }
}
