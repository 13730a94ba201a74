using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist;

/// <summary>What is said of insurance plans.</summary>
internal sealed partial class Phrases
{
    public string Plans(IReadOnlyList<string> accepted) =>
        accepted.Count == 0
            ? NotTold("convênios")
            : $"Atendemos pelos convênios {Said.List(accepted)}, e também particular.";

    public string PlanAccepted(IReadOnlyList<string> plans) =>
        $"Sim, atendemos {Said.List(plans)}.{Smile("🙂")}";

    public string PlanNotForService(string plan, Service service) =>
        $"Atendemos {plan}, mas {service.Name} é só particular{(service.PriceBrl is { } price ? $" ({Cost(price)})" : "")}.";

    public string OnlyPrivate(IReadOnlyList<Service> services) =>
        services is [{ PriceBrl: { } price } only]
            ? $"{only.Name} é só particular ({Cost(price)})."
            : $"{Said.List([.. services.Select(s => s.Name)])}: só particular.";

    public string PlanNotForServices(string plan, IReadOnlyList<Service> services) =>
        services is [var only]
            ? PlanNotForService(plan, only)
            : $"Atendemos {plan}, mas não para {Said.List([.. services.Select(s => s.Name)], "nem")}: só particular.";

    public string PlanRefused(string plan, IReadOnlyList<string> accepted) =>
        $"Não atendemos {plan}."
        + (
            accepted.Count == 0
                ? ""
                : $" Os convênios atendidos são {Said.List(accepted)}; também há atendimento particular."
        );

    /// <summary>Of several plans: which are accepted, which are not, and which the clinic has not named.</summary>
    public string PlansTold(
        IReadOnlyList<string> accepted,
        IReadOnlyList<string> refused,
        IReadOnlyList<string> unknown,
        IReadOnlyList<string> all
    )
    {
        var told = new List<string>();
        if (accepted.Count > 0)
        {
            told.Add($"Sim, atendemos {Said.List(accepted)}.");
        }

        if (refused.Count > 0)
        {
            told.Add($"Não atendemos {Said.List(refused, "nem")}.");
        }

        if (unknown.Count > 0)
        {
            told.Add(NotTold($"o convênio {Said.List(unknown, "nem o")}"));
        }

        if (accepted.Count == 0 && all.Count > 0)
        {
            told.Add(
                $"Os convênios atendidos são {Said.List(all)}; também há atendimento particular."
            );
        }

        return string.Join(' ', told);
    }

    public string PlanUnknown(string plan, IReadOnlyList<string> accepted) =>
        accepted.Count == 0
            ? NotTold($"o convênio {plan}")
            : $"{plan} não está entre os convênios que tenho na lista: {Said.List(accepted)}. Se quiser, chamo a equipe para conferir.";
}
