using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Agenda;
using AtendeAI.Server.Data;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AtendeAI.Server.Tests.Agenda;

/// <summary>One clinic with contacts, and a way to give commands as the receptionist does.</summary>
public sealed class AgendaFixture : ServerFixture
{
    private int contacts;

    /// <summary>Tuesday, 24 November 2026, 10:00 in São Paulo.</summary>
    public static Instant Tuesday10h { get; } = Instant.FromUtc(2026, 11, 24, 13, 0);

    internal static ClinicContext Context { get; } =
        ClinicContextJson.Parse(SampleClinic.Json("aurora")).Context!;

    public async Task<Guid> ContactAsync(SeededClinic clinic)
    {
        var id = Guid.CreateVersion7();
        await RunAsync(
            "INSERT INTO contacts (clinic_id, id, phone) VALUES ($1, $2, $3)",
            clinic.Clinic.Value,
            id,
            $"+55319{Interlocked.Increment(ref contacts):00000000}"
        );
        return id;
    }

    /// <summary>A slot of 30 minutes for a consultation.</summary>
    public static Slot Slot(Instant start, string professional = "ana") =>
        new(professional, "consulta", start, start + Duration.FromMinutes(30));

    public static BookAppointment Booking(
        Instant start,
        string who = "Mariana Reis",
        string professional = "ana"
    ) => new(Slot(start, professional), new PatientReference(null, who));

    /// <summary>Runs commands of a contact in one transaction, rolled back when the last one was refused.</summary>
    internal async Task<CommandOutcome> DoAsync(
        SeededClinic clinic,
        Guid? contact,
        Func<AppointmentCommands, AgendaWork, Task<CommandOutcome>> command
    ) =>
        await InTransactionAsync(
            clinic,
            contact,
            work => command(Get<AppointmentCommands>(), work),
            outcome => outcome.IsDone
        );

    /// <summary>Runs commands of many contacts side by side in one transaction.</summary>
    internal async Task<IReadOnlyList<CommandOutcome>> RoundAsync(
        SeededClinic clinic,
        params (Guid Contact, Command Command)[] asked
    ) =>
        await InTransactionAsync(
            clinic,
            null,
            work =>
                Get<CommandRound>()
                    .ExecuteAsync(
                        work,
                        [
                            .. asked.Select(a => new AskedCommand(
                                work with
                                {
                                    Contact = a.Contact,
                                },
                                a.Command
                            )),
                        ],
                        CancellationToken.None
                    ),
            _ => true
        );

    private async Task<T> InTransactionAsync<T>(
        SeededClinic clinic,
        Guid? contact,
        Func<AgendaWork, Task<T>> act,
        Func<T, bool> isDone
    )
    {
        await using var connection = await Get<Npgsql.NpgsqlDataSource>().OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using (
            var enter = new Npgsql.NpgsqlBatch(connection, transaction)
            {
                BatchCommands = { Transactions.Settings(clinic.Clinic, Actor.Assistant) },
            }
        )
        {
            await enter.ExecuteNonQueryAsync();
        }
        var work = new AgendaWork(
            connection,
            transaction,
            clinic.Clinic,
            Context,
            contact,
            null,
            Clock.GetCurrentInstant()
        );
        var outcome = await act(work);
        await (isDone(outcome) ? transaction.CommitAsync() : transaction.RollbackAsync());
        return outcome;
    }

    internal Task<CommandOutcome> BookAsync(
        SeededClinic clinic,
        Guid contact,
        BookAppointment booking
    ) => DoAsync(clinic, contact, (commands, work) => commands.BookAsync(work, booking, default));

    internal Task<CommandOutcome> HoldAsync(SeededClinic clinic, Guid contact, Instant start) =>
        DoAsync(
            clinic,
            contact,
            (_, work) =>
                AppointmentCommands.HoldAsync(
                    work,
                    new(Slot(start), Clock.Now + Duration.FromMinutes(10)),
                    default
                )
        );

    internal Task<CommandOutcome> MoveAsync(
        SeededClinic clinic,
        Guid contact,
        MoveAppointment move
    ) => DoAsync(clinic, contact, (commands, work) => commands.MoveAsync(work, move, default));

    public async Task<long> CountAsync(SeededClinic clinic) =>
        await ScalarAsync<long>(
            "SELECT count(*) FROM appointments WHERE clinic_id = $1",
            clinic.Clinic.Value
        );

    protected override void Register(IHostApplicationBuilder builder) => builder.AddAgenda();
}
