using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.Offers;

/// <summary>"Tem com mulher?", "prefiro médica mulher", "pode ser homem": a woman or a man is wanted, whoever that is.</summary>
internal static class ByGender
{
    private const int Near = 4;

    private static readonly HashSet<string> s_leads = PlainWords.Set(
        "com por um uma ser seja so prefiro preferia prefere preferencia outro outra medico medica doutor doutora profissional alguem dentista psicologo psicologa terapeuta"
    );

    private static readonly HashSet<string> s_prefers = PlainWords.Set(
        "prefiro preferia preferiria prefere"
    );

    private static readonly HashSet<string> s_doctora = PlainWords.Set("medica doutora psicologa");

    private static readonly HashSet<string> s_light = PlainWords.Set("uma ser que seja com por");

    private static readonly HashSet<string> s_denials = PlainWords.Set("nao sem nem menos");

    /// <summary>True where a woman is wanted, false where a man is; null where nothing was said of it.</summary>
    public static bool? Wanted(string text)
    {
        string[] words = [.. PlainWords.Split(text)];
        for (var at = 0; at < words.Length; at++)
        {
            if (Said(words, at) is { } woman)
            {
                var before = words[Math.Max(0, at - Near)..at];
                return !before.Any(s_denials.Contains) ? woman
                    : before.Any(w => w.StartsWith("precis", StringComparison.Ordinal)) ? null
                    : !woman;
            }
        }

        return null;
    }

    private static bool? Said(string[] words, int at) =>
        words[at] switch
        {
            "mulher" when IsLed(words, at) => true,
            "homem" when IsLed(words, at) => false,
            "feminino" or "feminina" when at > 0 && words[at - 1] is "sexo" or "profissional" =>
                true,
            "masculino" when at > 0 && words[at - 1] is "sexo" or "profissional" => false,
            _ when s_doctora.Contains(words[at]) && IsPreferred(words, at) => true,
            _ => null,
        };

    // "Com mulher", "dermatologista homem"; not "minha mulher", "médico de mulher".
    private static bool IsLed(string[] words, int at) =>
        at > 0 && (s_leads.Contains(words[at - 1]) || Specialties.All.Contains(words[at - 1]));

    // "Prefiro médica", "prefiro que seja uma doutora"; "prefiro a doutora" is somebody's.
    private static bool IsPreferred(string[] words, int at)
    {
        var before = at - 1;
        while (before >= 0 && s_light.Contains(words[before]))
        {
            before--;
        }

        return before >= 0
            && s_prefers.Contains(words[before])
            && (
                at + 1 == words.Length || words[at + 1] is "mesmo" or "se" or "por" or "e" or "mas"
            );
    }

    /// <summary>Those of the clinic who are known not to be what is wanted.</summary>
    public static IEnumerable<string> Unwanted(Desk desk) =>
        desk.Heard.HasText && Wanted(desk.Heard.Text) is { } woman
            ? desk.Clinic.Professionals.Where(p => Gender.IsWoman(p) == !woman).Select(p => p.Id)
            : [];

    /// <summary>Those who are what is wanted; whoever the clinic does not tell of is left out.</summary>
    public static IReadOnlyList<Professional> Those(
        IEnumerable<Professional> professionals,
        bool woman
    ) => [.. professionals.Where(p => Gender.IsWoman(p) == woman)];
}
