using AtendeAI.Domain.Agenda;

namespace AtendeAI.Server.Agenda;

internal static class AgendaRoom
{
    /// <summary>The agenda. Needs the data room, the clinics and, for the pages, the conversations.</summary>
    public static void AddAgenda(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AppointmentCommands>();
        builder.Services.AddSingleton<CommandRound>();
        builder.Services.AddSingleton<BusyTimes>();
        builder.Services.AddSingleton<IAgenda, DeskAgenda>();
        builder.Services.AddSingleton<IToday, TodayBoard>();
    }
}
