namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>An amount must be the price of the service it is said of, or stand in what this turn's tools and draft say.</summary>
internal static class MoneyCheck
{
    public static string? Fault(Statement statement, Evidence evidence) =>
        statement.Amounts.TrueForAll(a => Supported(a, statement, evidence)) ? null : "price";

    private static bool Supported(decimal amount, Statement statement, Evidence evidence)
    {
        if (amount < 0)
        {
            return false;
        }

        var priced = evidence
            .Clinic.Services.Where(s => s.PriceBrl is not null && statement.Services.Contains(s.Id))
            .ToList();
        if (priced.Count > 0)
        {
            return priced.Exists(s => s.PriceBrl == amount);
        }

        return evidence.Said.Any(s => s.Amounts.Contains(amount))
            || evidence.All.Any(s => s.Amounts.Contains(amount) && Related(s, statement));
    }

    // Said by the clinic about the same thing: both sentences share at least two words that mean something.
    private static bool Related(Statement known, Statement said) =>
        known.Words.Count(w => w.Length > 3 && said.Words.Contains(w)) >= 2;
}
