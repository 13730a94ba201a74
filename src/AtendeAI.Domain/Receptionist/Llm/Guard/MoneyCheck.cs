namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>An amount must be the price of the service it is said of, or stand in what this turn's tools and draft say.</summary>
internal static class MoneyCheck
{
    public static string? Fault(Statement statement, Evidence evidence) =>
        statement.Amounts.TrueForAll(a => Supported(a, statement, evidence)) ? null : "price";

    private static bool Supported(SaidAmount amount, Statement statement, Evidence evidence)
    {
        if (amount.Value < 0)
        {
            return false;
        }

        var named = statement
            .Named.Where(n => Price(n.Id, evidence) is not null)
            .OrderBy(n => n.At)
            .ToList();
        if (named.Count > 0)
        {
            // The service named last before it; with none before, the first after it.
            var before = named.FindLastIndex(n => n.At < amount.At);
            var at = named[Math.Max(before, 0)].At;
            return named.Exists(n => n.At == at && Price(n.Id, evidence) == amount.Value);
        }

        return evidence.Said.Any(s => Tells(s, amount))
            || evidence.All.Any(s => Tells(s, amount) && Related(s, statement));
    }

    private static decimal? Price(string service, Evidence evidence) =>
        evidence.Clinic.Services.First(s => s.Id == service).PriceBrl;

    private static bool Tells(Statement known, SaidAmount amount) =>
        known.Amounts.Exists(a => a.Value == amount.Value);

    // Said by the clinic about the same thing: both sentences share at least two words that mean something.
    private static bool Related(Statement known, Statement said) =>
        known.Words.Count(w => w.Length > 3 && said.Words.Contains(w)) >= 2;
}
