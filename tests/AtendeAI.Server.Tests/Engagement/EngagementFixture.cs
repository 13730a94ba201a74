using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NodaTime;
using Npgsql;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>Clinics whose patients book, move and cancel, and reminders that are sent when a test says so.</summary>
public sealed class EngagementFixture : ServerFixture
{
    private static readonly DateTimeZone SaoPaulo = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];

    private int people;

    internal static ClinicContext Context { get; } =
        ClinicContextJson.Parse(SampleClinic.Json("aurora")).Context!;

    /// <summary>The template in the settings, as the options see it.</summary>
    internal WhatsAppOptions WhatsApp =>
        Get<Microsoft.Extensions.Options.IOptions<WhatsAppOptions>>().Value;

    /// <summary>A time of the clinic's clock in November 2026.</summary>
    public static Instant At(int day, int hour, int minute = 0) =>
        new LocalDateTime(2026, 11, day, hour, minute).InZoneStrictly(SaoPaulo).ToInstant();

    /// <summary>A clinic with a WhatsApp number, at ten in the morning of Monday, 23 November.</summary>
    public async Task<SeededClinic> ClinicAsync()
    {
        Clock.Now = At(23, 10);
        WhatsApp.ReminderTemplate = null;
        WhatsApp.CancelledTemplate = null;
        WhatsApp.MovedTemplate = null;
        WhatsApp.WaitlistTemplate = null;
        var clinic = await SeedClinicAsync($"clinica-{Interlocked.Increment(ref people)}");
        await RunAsync(
            "UPDATE channels SET kind = 'whatsapp', phone_number_id = $2 WHERE clinic_id = $1",
            clinic.Clinic.Value,
            $"{people:0000000000}"
        );
        return clinic;
    }

    /// <summary>Somebody who wrote at that moment, or never.</summary>
    internal async Task<Person> PersonAsync(SeededClinic clinic, Instant? wroteAt)
    {
        var digits = $"55319{80_000_000 + Interlocked.Increment(ref people)}";
        var person = new Person(
            clinic,
            Guid.CreateVersion7(),
            wroteAt is null ? null : Guid.CreateVersion7(),
            digits
        );
        await RunAsync(
            "INSERT INTO contacts (clinic_id, id, phone, phone_key) VALUES ($1, $2, '+' || $3, $4)",
            clinic.Clinic.Value,
            person.Contact,
            digits,
            AtendeAI.Domain.Patients.BrazilianPhone.MatchKey(digits)
        );
        if (person.Conversation is { } conversation)
        {
            await RunAsync(
                "INSERT INTO conversations (clinic_id, id, contact_id, channel_id, last_inbound_at, recipient, recipient_kind) VALUES ($1, $2, $3, $4, $5, $6, 'wa_id')",
                clinic.Clinic.Value,
                conversation,
                person.Contact,
                clinic.Channel,
                wroteAt,
                digits
            );
        }

        return person;
    }

    /// <summary>Somebody who is writing now books a consultation.</summary>
    internal async Task<(Person Person, AppointmentId Appointment)> BookAsync(
        SeededClinic clinic,
        Instant start
    )
    {
        var person = await PersonAsync(clinic, Clock.Now);
        return (person, await BookAsync(person, start));
    }

    internal async Task<AppointmentId> BookAsync(Person person, Instant start)
    {
        var slot = new Slot("ana", "consulta", start, start + Duration.FromMinutes(30));
        var outcome = await DoAsync(
            person,
            (commands, work) =>
                commands.BookAsync(
                    work,
                    new BookAppointment(slot, new PatientReference(null, "Mariana Reis")),
                    default
                )
        );
        return new AppointmentId(outcome.OrThrow());
    }

    internal async Task<CommandOutcome> DoAsync(
        Person person,
        Func<AppointmentCommands, AgendaWork, Task<CommandOutcome>> command
    )
    {
        await using var connection = await Get<NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var enter = new NpgsqlBatch(connection, transaction)
            {
                BatchCommands = { Transactions.Settings(person.Clinic.Clinic, Actor.Assistant) },
            }
        )
        {
            await enter.ExecuteNonQueryAsync();
        }

        var work = new AgendaWork(
            connection,
            transaction,
            person.Clinic.Clinic,
            Context,
            person.Contact,
            person.Conversation,
            Clock.Now
        );
        var outcome = await command(Get<AppointmentCommands>(), work);
        await (outcome.IsDone ? transaction.CommitAsync() : transaction.RollbackAsync());
        return outcome;
    }

    /// <summary>What the job does, at that time.</summary>
    public async Task SendAsync(Instant at)
    {
        Clock.Now = at;
        await Get<SendDueReminders>().HandleAsync(default);
    }

    /// <summary>What the job of notices and offers does, at that time.</summary>
    public async Task NotifyAsync(Instant at)
    {
        Clock.Now = at;
        await Get<SendNotices>().HandleAsync(default);
    }

    /// <summary>The notices of a clinic as they were written: "moved skipped superseded".</summary>
    public async Task<string[]> NoticesAsync(SeededClinic clinic) =>
        await LinesAsync(
            "SELECT concat_ws(' ', kind, state, reason) FROM notices WHERE clinic_id = $1 ORDER BY created_at, id",
            clinic.Clinic.Value
        );

    /// <summary>What a contact was sent, in order: "text …" or "template …".</summary>
    internal async Task<string[]> SentAsync(Person person) =>
        await LinesAsync(
            """
            SELECT concat_ws(' ', o.kind, m.body, o.payload #>> '{template,name}')
            FROM outbox o JOIN messages m ON m.clinic_id = o.clinic_id AND m.id = o.id
            JOIN conversations c ON c.clinic_id = o.clinic_id AND c.id = o.conversation_id
            WHERE c.contact_id = $1 ORDER BY o.id
            """,
            person.Contact
        );

    internal async Task<string[]> LinesAsync(string sql, params object?[] parameters) =>
        [.. (await QueryAsync(sql, parameters)).Select(row => (string)row[0]!)];

    /// <summary>The reminders of an appointment in the order of their times: "24h scheduled 25 14:00".</summary>
    public async Task<string[]> LedgerAsync(AppointmentId appointment) =>
        [
            .. (
                await QueryAsync(
                    """
                    SELECT concat_ws(' ', kind, state, reason, to_char(due_at AT TIME ZONE 'America/Sao_Paulo', 'DD HH24:MI'))
                    FROM reminders WHERE appointment_id = $1 ORDER BY appointment_revision, due_at
                    """,
                    appointment.Value
                )
            ).Select(row => (string)row[0]!),
        ];

    /// <summary>The requests that wait in the outbox about an appointment.</summary>
    public async Task<string[]> OutboxAsync(AppointmentId appointment) =>
        [
            .. (
                await QueryAsync(
                    "SELECT o.payload::text FROM outbox o JOIN messages m ON m.clinic_id = o.clinic_id AND m.id = o.id WHERE m.appointment_id = $1 AND o.state = 0",
                    appointment.Value
                )
            ).Select(row => (string)row[0]!),
        ];

    protected override void Register(IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<Backlog>();
        builder.Services.AddSingleton<AtendeMetrics>();
        builder.AddClinics();
        builder.AddAgenda();
        builder.AddWhatsApp();
        builder.AddConversations();
        builder.AddLlm();
        builder.AddReceptionist();
        builder.AddReminders();
        builder.AddNotices();
        builder.Services.AddSingleton<Purge>();
    }
}

/// <param name="Conversation">Null for somebody who never wrote.</param>
internal sealed record Person(SeededClinic Clinic, Guid Contact, Guid? Conversation, string Digits);
