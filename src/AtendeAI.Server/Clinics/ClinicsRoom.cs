using AtendeAI.Domain.Clinics;

namespace AtendeAI.Server.Clinics;

internal static class ClinicsRoom
{
    /// <summary>The clinics and their contexts. Needs the data room and a clock.</summary>
    public static void AddClinics(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ClinicDirectory>();
        builder.Services.AddSingleton<ClinicContexts>();
        builder.Services.AddSingleton<ClinicImport>();
        builder.Services.AddSingleton<IClinicSettings, ClinicSettingsDesk>();
    }
}
