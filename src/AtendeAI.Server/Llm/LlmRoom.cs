using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Conversations;
using AtendeAI.Server.Hosting.Doctor;
using AtendeAI.Server.Hosting.Settings;
using AtendeAI.Server.WhatsApp;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Llm;

internal static class LlmRoom
{
    /// <summary>Language models: clinics' settings, the clients, turns with a model, voice notes. Needs the data, clinics, WhatsApp and conversations rooms.</summary>
    public static void AddLlm(this IHostApplicationBuilder builder)
    {
        builder.AddSettings<LlmOptions>(LlmOptions.Section);
        var services = builder.Services;
        services.AddSingleton<ProviderGate>();
        services.AddSingleton<LlmClients>();
        services.AddSingleton<LlmPipelines>();
        services.AddSingleton<LlmProbe>();
        services.AddSingleton<LlmStore>();
        services.AddSingleton<ILanguageModelDesk, LanguageModelDesk>();
        services.AddSingleton<ModelLanes>();
        services.AddSingleton<LlmMeter>();
        services.AddSingleton<Transcriber>();
        services.AddSingleton<VoiceNotes>();
        services.AddSingleton<LaneKeeper>();
        services.AddSingleton<ModelWords>();
        services.AddSingleton<ModelVoice>();
        services.AddSingleton<ModelTurns>();
        services.AddSingleton<IRehearsals, Rehearsals>();
        services.AddSingleton<IDoctorCheck, LlmCheck>();
        services.AddSingleton(Media);
        services.AddWorker<LlmDirectory>();
    }

    private static GraphMedia Media(IServiceProvider services)
    {
        var handler = new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AllowAutoRedirect = false,
            UseCookies = false,
            ActivityHeadersPropagator = null,
        };
        var client = new HttpClient(handler) { Timeout = TimeSpan.FromSeconds(30) };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("AtendeAI");
        return new GraphMedia(client, services.GetRequiredService<IOptions<WhatsAppOptions>>());
    }
}
