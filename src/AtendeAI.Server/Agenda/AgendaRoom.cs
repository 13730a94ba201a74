namespace AtendeAI.Server.Agenda;

internal static class AgendaRoom
{
    /// <summary>The agenda. Needs the data room and a clock.</summary>
    public static void AddAgenda(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AppointmentCommands>();
        builder.Services.AddSingleton<BusyTimes>();
    }
}
