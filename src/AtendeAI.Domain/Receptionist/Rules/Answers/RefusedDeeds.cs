namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>"não quero cancelar não, tá confirmado": refusing to cancel or to move is no doubt about coming.</summary>
internal static class RefusedDeeds
{
    private static readonly HashSet<string> s_wills = new(
        ["quero", "vou", "preciso", "precisa", "e", "queria", "pretendo", "penso", "posso"],
        StringComparer.Ordinal
    );

    private static readonly HashSet<string> s_joins = new(
        ["em", "pra", "para", "de", "mais"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_deeds = ["cancel", "desmarc", "remarc", "reagend", "adiar"];

    public static IReadOnlyList<string> Without(IReadOnlyList<string> said)
    {
        var kept = new List<string>(said.Count);
        for (var at = 0; at < said.Count; at++)
        {
            var end = said[at] == "nao" ? End(said, at + 1) : -1;
            if (end < 0)
            {
                kept.Add(said[at]);
                continue;
            }

            at = end < said.Count && said[end] is "nao" or "mais" ? end : end - 1;
        }

        return kept;
    }

    private static int End(IReadOnlyList<string> said, int at)
    {
        if (at < said.Count && s_wills.Contains(said[at]))
        {
            at++;
        }

        if (at < said.Count && s_joins.Contains(said[at]))
        {
            at++;
        }

        return
            at < said.Count
            && s_deeds.Any(deed => said[at].StartsWith(deed, StringComparison.Ordinal))
            ? at + 1
            : -1;
    }
}
