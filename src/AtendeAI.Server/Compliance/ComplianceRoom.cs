namespace AtendeAI.Server.Compliance;

internal static class ComplianceRoom
{
    /// <summary>The audit log's chain. Needs the data and clinics rooms; the job that seals stands with the other jobs.</summary>
    public static void AddCompliance(this IHostApplicationBuilder builder)
    {
        builder.Services.AddSingleton<AuditSealer>();
        builder.Services.AddSingleton<AuditVerifier>();
        builder.Services.AddSingleton<AuditHeads>();
    }
}
