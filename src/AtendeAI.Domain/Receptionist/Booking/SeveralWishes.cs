using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Several appointments asked for at once: "avaliação e limpeza", "pra mim e pro meu marido", "pros meus dois filhos".</summary>
internal static class SeveralWishes
{
    private const int Most = 4;

    private static readonly string[] s_both =
    [
        "as duas",
        "os dois",
        "ambas",
        "ambos",
        "todas",
        "todos",
        "as 2",
        "os 2",
        "um de cada",
        "uma de cada",
    ];

    private static readonly string[] s_meToo =
    [
        " e pra mim",
        " e para mim",
        " e p mim",
        " e eu ",
        " e outra pra mim",
        " e outro pra mim",
        " e uma pra mim",
        " e um pra mim",
    ];

    private static readonly string[] s_rightAfter =
    [
        "logo depois",
        "logo em seguida",
        "em seguida",
        "na sequencia",
        "um depois d",
        "uma depois d",
        "um atras d",
        "seguidos",
        "seguidas",
        "horario seguinte",
    ];

    /// <summary>True when the next one is to follow the last at once.</summary>
    public static bool RightAfter(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_rightAfter.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>"pra mim e pro meu marido": who writes comes first.</summary>
    public static bool MeFirst(string text)
    {
        var said = PlaceNames.Fold(text);
        return said.Contains("pra mim e", StringComparison.Ordinal)
            || said.Contains("para mim e", StringComparison.Ordinal)
            || said.Contains("eu e m", StringComparison.Ordinal);
    }

    /// <summary>"pro Lucas e pra mim": the other person comes first, who writes after.</summary>
    public static bool MeToo(string text)
    {
        var said = $" {PlaceNames.Fold(text)} ";
        return s_meToo.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>Takes the services that were named side by side: the first is wanted now, the others after it.</summary>
    public static Wish Services(Desk desk, Wish wish)
    {
        var named = Named(desk, wish);
        if (named.Count < 2)
        {
            return wish;
        }

        return wish with
        {
            Service = named[0],
            Services = [],
            Professional = Giver(desk, wish, named[0]),
            Professionals = [],
            Next =
            [
                .. named
                    .Skip(1)
                    .Take(Most)
                    .Select(id => new NextBooking(id, Giver(desk, wish, id), Same: true)),
            ],
        };
    }

    // Whoever was named gives those that are theirs.
    private static string? Giver(Desk desk, Wish wish, string service) =>
        desk.Knows.Professional(wish.Professional) is { } professional
        && professional.Services.Contains(service)
            ? professional.Id
            : null;

    private static IReadOnlyList<string> Named(Desk desk, Wish wish)
    {
        if (TakesAll(desk, wish))
        {
            return wish.Services;
        }

        return
        [
            .. desk
                .Heard.Words.Entities.Together.Select(m => Meant(desk, wish, m))
                .OfType<string>()
                .Where(id => desk.Knows.Service(id) is not null)
                .Distinct(),
        ];
    }

    // "um eco e uma consulta com o dr. carlos": of all consultations, his.
    private static string? Meant(Desk desk, Wish wish, Mention mention)
    {
        if (desk.Knows.Professional(wish.Professional) is not { } professional)
        {
            return mention.Id;
        }

        if (mention.Id is { } id && professional.Services.Contains(id))
        {
            return id;
        }

        var word = PlaceNames.Fold(mention.Text);
        var own = professional
            .Services.Select(desk.Knows.Service)
            .OfType<Service>()
            .Where(s => PlaceNames.Fold(s.Name).Contains(word, StringComparison.Ordinal))
            .ToList();
        return own is [var only] ? only.Id : mention.Id;
    }

    /// <summary>"As duas", where it was asked which of some services is wanted.</summary>
    public static bool TakesAll(Desk desk, Wish wish) =>
        desk.State.Asked.Contains("service")
        && wish.Services.Count is > 1 and <= Most
        && Both(desk.Heard.Text);

    private static bool Both(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_both.Any(w => said.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>"meus dois filhos": one now, the others after.</summary>
    public static Wish Children(Desk desk, Wish wish, Relative relative)
    {
        var plural = Plural(desk.Heard.Text);
        if (plural == 0 || relative.Relation != Relation.Child)
        {
            return wish;
        }

        var known = desk.Contact.Patients.Where(p => p.Relation is { } r && IsChild(r)).ToList();
        var right = RightAfter(desk.Heard.Text);
        if (known.Count > 1)
        {
            return wish with
            {
                Patient = known[0].Id,
                Relation = known[0].Relation,
                Name = null,
                Next =
                [
                    .. known
                        .Skip(1)
                        .Take(Most)
                        .Select(p => new NextBooking(
                            Relation: p.Relation,
                            Patient: p.Id,
                            Right: right
                        )),
                ],
            };
        }

        return wish with
        {
            Next =
            [
                .. Enumerable.Repeat(
                    new NextBooking(Relation: wish.Relation, Right: right),
                    plural - 1
                ),
            ],
        };
    }

    private static bool IsChild(string relation) =>
        Relations.IsUnspecified(relation) || Relations.Kind(relation) == "child";

    private static int Plural(string text)
    {
        var words = PlaceNames.Fold(text).Split([' ', ',', '.', '!', '?', '\n']);
        var at = Array.FindIndex(words, w => w is "filhos" or "filhas" or "criancas" or "gemeos");
        if (at < 0)
        {
            return 0;
        }

        return words[Math.Max(0, at - 2)..at].Select(Count).DefaultIfEmpty(2).Max();
    }

    private static int Count(string word) =>
        word switch
        {
            "tres" or "3" => 3,
            "quatro" or "4" => 4,
            _ => 2,
        };
}
