using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Hosting.Settings;

namespace AtendeAI.Server.Receptionist;

internal static class ReceptionistRoom
{
    /// <summary>The receptionist at work: turns are loaded, answered and written.</summary>
    public static void AddReceptionist(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<ReceptionistOptions>(ReceptionistOptions.Section);
        builder.Services.AddSingleton<IReceptionist, ClinicReceptionist>();
        builder.Services.AddSingleton<TurnLoader>();
        builder.Services.AddSingleton<Replies>();
        builder.Services.AddSingleton<TurnWriter>();
        builder.Services.AddSingleton<TurnSettler>();
        builder.Services.AddSingleton<CommandExecutor>();
        builder.Services.AddSingleton<FailedTurns>();
        builder.Services.AddWorker<ActingTurns>();
        builder.Services.AddSingleton<IMisunderstandings, Misunderstandings>();
        builder.Services.AddWorker<TurnWorker>();
    }
}
