using System.Globalization;
using AtendeAI.Domain.Receptionist.Llm;

namespace AtendeAI.Web.Receptionist;

/// <summary>A clinic's language model while it is being edited: what people type, as they type it.</summary>
public sealed record LanguageModelDraft
{
    private const long UsualTokens = 2_000_000;
    private const int UsualTraceDays = 7;

    public string BaseUrl { get; set; } = KnownProvider.All[0].BaseUrl;
    public string Model { get; set; } = "";
    public string TranscriptionModel { get; set; } = "";
    public string Key { get; set; } = "";

    /// <summary>Another key takes the place of the one that is kept.</summary>
    public bool ReplacesKey { get; set; }
    public bool ForgetsKey { get; set; }
    public string Temperature { get; set; } = "";
    public string MonthlyTokens { get; set; } = Written(UsualTokens);
    public string TraceDays { get; set; } = Written(UsualTraceDays);

    public static LanguageModelDraft Of(LanguageModelView? view) =>
        view is null
            ? new()
            : new()
            {
                BaseUrl = view.BaseUrl.TrimEnd('/'),
                Model = view.Model,
                TranscriptionModel = view.TranscriptionModel ?? "",
                Temperature = view.Temperature?.ToString(CultureInfo.CurrentCulture) ?? "",
                MonthlyTokens = Written(view.MonthlyTokens),
                TraceDays = Written(view.TraceDays),
            };

    public LanguageModelChange ToChange(bool enabled) =>
        new(
            enabled,
            BaseUrl,
            Model,
            Said(TranscriptionModel),
            ForgetsKey ? null : Said(Key),
            ForgetsKey,
            Said(Temperature) is { } temperature ? Number(temperature) : null,
            Whole(MonthlyTokens),
            (int)Math.Min(Whole(TraceDays), int.MaxValue)
        );

    /// <summary>Whether it is the place where the kept key belongs: a key goes nowhere else.</summary>
    public bool IsAt(string baseUrl) =>
        ProviderAddress.Parse(BaseUrl) is { } address && address == ProviderAddress.Parse(baseUrl);

    /// <summary>Not printed, whoever logs it.</summary>
    public override string ToString() => nameof(LanguageModelDraft);

    private static string Written(long number) => number.ToString("N0", CultureInfo.CurrentCulture);

    private static string? Said(string text) => text.Trim() is { Length: > 0 } said ? said : null;

    // What is no number is one that breaks the rule.
    private static double Number(string text) =>
        double.TryParse(
            text.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : double.NaN;

    // Thousands may be parted by points, commas or spaces.
    private static long Whole(string text) =>
        long.TryParse(
            string.Concat(text.Where(c => c is not ('.' or ',') && !char.IsWhiteSpace(c))),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : -1;
}
