namespace AtendeAI.Domain.Clinics;

/// <summary>
/// What a clinic teaches its assistant: an answer, or another name for a service. Refusals: <c>lessons.text-missing</c>,
/// <c>lessons.unknown-service</c>, <c>lessons.name-taken</c> (another service has that name).
/// </summary>
public static class ClinicLessons
{
    public static ClinicContext WithAnswer(
        this ClinicContext clinic,
        string question,
        string answer
    ) => clinic with { Faqs = [.. clinic.Faqs, new Faq(null, Said(question), Said(answer))] };

    /// <summary>The same name twice is the same as once.</summary>
    public static ClinicContext WithAlias(this ClinicContext clinic, string serviceId, string alias)
    {
        var name = Said(alias);
        var service =
            clinic.Services.FirstOrDefault(s => s.Id == serviceId)
            ?? throw new RuleBrokenException("lessons.unknown-service");
        if (clinic.Services.Any(other => other != service && Goes(other, name)))
        {
            throw new RuleBrokenException("lessons.name-taken");
        }

        return Goes(service, name)
            ? clinic
            : clinic with
            {
                Services =
                [
                    .. clinic.Services.Select(s =>
                        s == service ? s with { Aliases = [.. s.Aliases, name] } : s
                    ),
                ],
            };
    }

    private static bool Goes(Service service, string name) =>
        service
            .Aliases.Prepend(service.Name)
            .Any(known => PlaceNames.Fold(known) == PlaceNames.Fold(name));

    private static string Said(string text) =>
        text.Trim() is { Length: > 0 } said
            ? said
            : throw new RuleBrokenException("lessons.text-missing");
}
