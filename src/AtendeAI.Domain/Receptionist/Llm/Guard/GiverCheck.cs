namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Who is said to do something must be one of those who do it: a service of his own, a specialty of his own.</summary>
internal static class GiverCheck
{
    public static string? Fault(Statement statement, Evidence evidence)
    {
        if (statement.IsQuestion || statement.Negated || statement.Professionals.Count == 0)
        {
            return null;
        }

        var named = evidence
            .Clinic.Professionals.Where(p => statement.Professionals.Contains(p.Id))
            .ToList();
        return
            statement.Services.Count > 0
                && named.Exists(p => !p.Services.Any(statement.Services.Contains))
            || statement.Specialists.Count > 0
                && !statement.Specialists.Overlaps(statement.Professionals)
            ? "name"
            : null;
    }
}
