using System.Globalization;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>"Meu bebê de 8 meses", "minha filha de 5 anos": where the clinic sees children apart, nobody has to be asked by which service.</summary>
internal static class SmallChild
{
    private const int Oldest = 12;

    private static readonly HashSet<string> s_babies = new(
        [
            "bebe",
            "bebes",
            "bb",
            "bebezinho",
            "bebezinha",
            "nenem",
            "recem",
            "crianca",
            "criancas",
            "criancinha",
        ],
        StringComparer.Ordinal
    );

    private static readonly string[] s_young = ["filh", "net", "sobrinh", "menin", "entead"];

    private static readonly HashSet<string> s_plural =
    [
        "filhos",
        "filhas",
        "netos",
        "netas",
        "sobrinhos",
        "meninos",
        "meninas",
        "gemeos",
        "gemeas",
    ];

    /// <summary>The one service for children among those that may be meant; null where it is not for a small child, or several are.</summary>
    public static Service? Theirs(Desk desk, IReadOnlyList<Service> possible) =>
        IsMeant(desk) && possible.Where(PatientChoice.ForChildren).ToList() is [var only]
            ? only
            : null;

    /// <summary>"Consulta pro meu bebê": the word alone is not the grown-ups' consultation.</summary>
    public static void Instead(Desk desk)
    {
        var wish = desk.State.Wish;
        if (
            desk.Heard is { HasText: true, Words.Entities.Service: { Id: { } said } mention }
            && said == wish.Service
            && AppointmentPick.IsGeneric(mention.Text)
            && desk.Knows.Service(said) is { } service
            && !PatientChoice.ForChildren(service)
            && Theirs(desk, desk.Knows.Bookable) is { } theirs
        )
        {
            desk.State = desk.State with { Wish = wish with { Service = theirs.Id } };
        }
    }

    /// <summary>Who sees children apart: by what they are, or by a service of theirs.</summary>
    public static IReadOnlyList<Professional> TheirProfessionals(Desk desk) =>
        [
            .. desk.Clinic.Professionals.Where(p =>
                PatientChoice.ForChildren(p.Specialty ?? "")
                || p.Services.Select(desk.Knows.Service)
                    .OfType<Service>()
                    .Any(PatientChoice.ForChildren)
            ),
        ];

    private static bool IsMeant(Desk desk) =>
        (PatientChoice.Known(desk)?.BirthDate ?? desk.State.Wish.BirthDate) is { } born
            ? Period.Between(born, desk.Today, PeriodUnits.Years).Years <= Oldest
            : desk.Heard.HasText && Says(desk.Heard.Text);

    /// <summary>A small child is spoken of.</summary>
    public static bool Says(string text)
    {
        var words = PlaceNames
            .Fold(text)
            .Split([' ', ',', '.', '?', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return words.Any(s_babies.Contains)
            || (
                words.Any(w => s_young.Any(y => w.StartsWith(y, StringComparison.Ordinal)))
                && (
                    Enumerable.Range(0, words.Length - 1).Any(at => IsAge(words[at], words[at + 1]))
                    || (
                        words.Any(s_plural.Contains)
                        && Enumerable
                            .Range(1, words.Length - 2)
                            .Any(at => IsBareAge(words[at - 1], words[at], words[at + 1]))
                    )
                )
            );
    }

    // "os meus 2 filhos, o Cauã de 8 e a Bia de 5"
    private static bool IsBareAge(string before, string number, string after) =>
        before is "de" or "tem" or "com"
        && after is "e" or "outro" or "outra" or "a" or "o"
        && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && age is > 0 and <= Oldest;

    private static bool IsAge(string number, string unit) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var age)
        && (
            unit is "mes" or "meses"
            || (age <= Oldest && unit is "ano" or "anos" or "aninho" or "aninhos")
        );
}
