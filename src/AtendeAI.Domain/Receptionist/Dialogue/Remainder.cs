namespace AtendeAI.Domain.Receptionist.Dialogue;

/// <summary>"Não dá de manhã", of a morning that was wanted: what is left of the wish is the day.</summary>
internal static class Remainder
{
    private const int Day = 1440;

    public static IReadOnlyList<TimeChoice> Of(
        IReadOnlyList<TimeChoice> wanted,
        IReadOnlyList<TimeChoice> ruledOut
    ) => [.. wanted.Select(c => Of(c, ruledOut)).OfType<TimeChoice>().Distinct()];

    /// <summary>True when nothing of what is wanted is left by what was ruled out.</summary>
    public static bool Covers(TimeChoice ruledOut, TimeChoice wanted) =>
        CoversDay(ruledOut, wanted) && CoversHours(ruledOut, wanted);

    private static TimeChoice? Of(TimeChoice wanted, IReadOnlyList<TimeChoice> ruledOut)
    {
        if (
            ruledOut.Any(r =>
                HasHours(r) && HasHours(wanted) && CoversDay(r, wanted) && CoversHours(r, wanted)
            )
        )
        {
            wanted = wanted with { FromMinute = null, UntilMinute = null, Exact = false };
        }
        else if (ruledOut.Any(r => !HasHours(r) && HasDay(r) && CoversDay(r, wanted)))
        {
            wanted = wanted with { From = null, Until = null };
        }

        return HasDay(wanted) || HasHours(wanted) ? wanted : null;
    }

    private static bool CoversDay(TimeChoice r, TimeChoice wanted) =>
        !HasDay(r)
        || (
            wanted.From is { } from
            && wanted.Until is { } until
            && (r.From is null || r.From <= from)
            && (r.Until is null || until <= r.Until)
        );

    private static bool CoversHours(TimeChoice r, TimeChoice wanted)
    {
        var from = wanted.FromMinute ?? 0;
        var until = wanted.Exact ? from + 1 : wanted.UntilMinute ?? Day;
        var last = r.Exact ? (r.FromMinute ?? 0) + 1 : r.UntilMinute ?? Day;
        return (r.FromMinute ?? 0) <= from && until <= last;
    }

    private static bool HasDay(TimeChoice c) => c.From is not null || c.Until is not null;

    private static bool HasHours(TimeChoice c) =>
        c.FromMinute is not null || c.UntilMinute is not null;
}
