using AtendeAI.Domain.Insights;

namespace AtendeAI.Server.Insights;

internal static class InsightsRoom
{
    /// <summary>What the clinic can learn from its own conversations.</summary>
    public static void AddInsights(this IHostApplicationBuilder builder) =>
        builder.Services.AddSingleton<IAccuracy, Accuracy>();
}
