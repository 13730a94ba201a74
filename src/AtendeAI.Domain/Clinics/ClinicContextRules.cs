namespace AtendeAI.Domain.Clinics;

/// <summary>What must hold between the parts of a clinic context.</summary>
internal static class ClinicContextRules
{
    public static void Check(ClinicContext context, List<ContextFault> faults)
    {
        if (
            context.Professionals.Count == 0
            && !faults.Any(f => f.Path.StartsWith("professionals", StringComparison.Ordinal))
        )
        {
            faults.Add(ContextFault.Of("professionals", "no-professional"));
        }

        Unique("services", context.Services.Select(s => s.Id), faults);
        Unique("professionals", context.Professionals.Select(p => p.Id), faults);
        ServicesExist(context, faults);
        PlansAreEitherOr(context.Insurance, faults);
    }

    private static void Unique(string list, IEnumerable<string> ids, List<ContextFault> faults)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var id in ids)
        {
            if (id.Length > 0 && !seen.Add(id))
            {
                faults.Add(ContextFault.Of($"{list}[{index}].id", "duplicate-id", id));
            }

            index++;
        }
    }

    private static void ServicesExist(ClinicContext context, List<ContextFault> faults)
    {
        var services = context.Services.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        for (var p = 0; p < context.Professionals.Count; p++)
        {
            var given = context.Professionals[p].Services;
            for (var s = 0; s < given.Count; s++)
            {
                if (given[s].Length > 0 && !services.Contains(given[s]))
                {
                    faults.Add(
                        ContextFault.Of(
                            $"professionals[{p}].services[{s}]",
                            "unknown-service",
                            given[s]
                        )
                    );
                }
            }
        }
    }

    private static void PlansAreEitherOr(InsurancePlans plans, List<ContextFault> faults)
    {
        for (var i = 0; i < plans.NotAccepted.Count; i++)
        {
            if (plans.Accepted.Contains(plans.NotAccepted[i], StringComparer.OrdinalIgnoreCase))
            {
                faults.Add(
                    ContextFault.Of(
                        $"insurance.not_accepted[{i}]",
                        "in-both-lists",
                        plans.NotAccepted[i]
                    )
                );
            }
        }
    }
}
