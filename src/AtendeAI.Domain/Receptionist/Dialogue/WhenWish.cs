using System.Text.Json;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>The times that suit, and those that do not. Without <see cref="Choices"/> any time will do.</summary>
public sealed record WhenWish
{
    public IReadOnlyList<TimeChoice> Choices
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<TimeChoice> Not
    {
        get;
        init => field = value ?? [];
    } = [];
    public IReadOnlyList<IsoDayOfWeek> NotOn
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>Something was said about when, if only "qualquer dia".</summary>
    public bool Said { get; init; }

    /// <summary>Nothing was said that <paramref name="start"/> would go against.</summary>
    public bool Allows(LocalDateTime start) =>
        (Choices.Count == 0 || Choices.Any(c => c.Allows(start)))
        && !Not.Any(n => n.Allows(start))
        && !NotOn.Contains(start.DayOfWeek);

    /// <summary>As it is stored, for instance with what waits on the waiting list.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, DialogueJson.Default.WhenWish);

    /// <summary>Reads what was stored; any time will do where it cannot be read.</summary>
    public static WhenWish Parse(string? json)
    {
        try
        {
            return json is null
                ? new()
                : JsonSerializer.Deserialize(json, DialogueJson.Default.WhenWish) ?? new();
        }
        catch (Exception fault) when (fault is JsonException or NotSupportedException)
        {
            return new();
        }
    }

    public bool HasDay => Choices.Any(c => c.From is not null || c.Until is not null);

    public bool HasTime => Choices.Any(c => c.FromMinute is not null || c.UntilMinute is not null);
}

/// <summary>Days from <paramref name="From"/> to <paramref name="Until"/> (excluded) and minutes of the day; null is open.</summary>
/// <param name="Exact">The start is wanted at <paramref name="FromMinute"/> itself.</param>
public sealed record TimeChoice(
    LocalDate? From,
    LocalDate? Until,
    int? FromMinute,
    int? UntilMinute,
    bool Exact = false
)
{
    public bool Allows(LocalDateTime start)
    {
        var minute = (start.Hour * 60) + start.Minute;
        return (From is null || start.Date >= From)
            && (Until is null || start.Date < Until)
            && (FromMinute is null || (Exact ? minute == FromMinute : minute >= FromMinute))
            && (Exact || UntilMinute is null || minute < UntilMinute);
    }

    public bool AllowsDay(LocalDate date) =>
        (From is null || date >= From) && (Until is null || date < Until);
}
