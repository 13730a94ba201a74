namespace AtendeAI.Domain.Agenda;

/// <summary>Arithmetic on what is taken.</summary>
public static class BusyRanges
{
    /// <summary>
    /// What stays taken when <paramref name="own"/> is not in the way. Ranges that touch may come merged into one, so a stretch is cut out of
    /// whatever covers it; nobody else can be in that stretch.
    /// </summary>
    public static IEnumerable<BusyRange> Without(IEnumerable<BusyRange> busy, BusyRange own)
    {
        foreach (var range in busy)
        {
            if (!Touch(range, own))
            {
                yield return range;
                continue;
            }

            if (range.From < own.From)
            {
                yield return range with
                {
                    To = own.From,
                };
            }

            if (range.To > own.To)
            {
                yield return range with
                {
                    From = own.To,
                };
            }
        }
    }

    public static bool Touch(BusyRange one, BusyRange other) =>
        one.ProfessionalId == other.ProfessionalId && one.From < other.To && other.From < one.To;
}
