using AtendeAI.Server.Agenda;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Compliance;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Data;
using AtendeAI.Server.Engagement;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;
using AtendeAI.Server.Identity;
using AtendeAI.Server.Insights;
using AtendeAI.Server.Llm;
using AtendeAI.Server.Observability;
using AtendeAI.Server.Receptionist;
using AtendeAI.Server.WhatsApp;
using AtendeAI.Web;

namespace AtendeAI.Server;

internal static class Program
{
    public static Task<int> Main(string[] args) =>
        ProgramLog.RunAsync(() => AtendeCommandLine.RunAsync(args));

    /// <summary>The table of contents: each room adds what it needs and maps what it answers, one line each.</summary>
    public static WebApplication Build(Launch launch)
    {
        var builder = AtendeHost.CreateBuilder(launch);
        builder.AddObservability(launch);
        builder.AddHosting(launch);
        builder.AddData();
        builder.AddClinics();
        builder.AddAgenda();
        builder.AddCompliance();
        builder.AddWhatsApp();
        builder.AddConversations();
        builder.AddLlm();
        builder.AddReceptionist();
        builder.AddEngagement();
        builder.AddInsights();
        builder.AddHealth();
        builder.AddAccess(launch);
        builder.Services.AddWeb();

        var app = builder.Build();
        app.UseObservability();
        app.UseHosting();
        app.UseWhatsApp();
        app.UseWeb();
        app.UseAccess();
        app.MapHealth();
        app.MapObservability();
        app.MapAccess();
        app.MapWeb();
        return app;
    }
}
