namespace AtendeAI.Server.Agenda;

/// <summary>
/// Is told of every appointment that was made, moved, confirmed or cancelled, inside the transaction that did it: what it writes
/// (reminders, a notice to the pages) happens with it or not at all. Holds are not told.
/// </summary>
internal interface IAppointmentWatcher
{
    Task ChangedAsync(
        AgendaWork work,
        IReadOnlyList<Guid> appointments,
        CancellationToken cancellationToken
    );
}
