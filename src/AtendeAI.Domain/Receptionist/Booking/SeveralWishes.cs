using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>Several appointments asked for at once: "avaliação e limpeza", "duas consultas", "uma depois da outra".</summary>
internal static class SeveralWishes
{
    public const int Most = 4;

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

    private static readonly string[] s_choice =
    [
        "escolher",
        "opc",
        "manda",
        "passa ",
        "mostra",
        "suger",
        " ou ",
        " fiz ",
        " ja ",
        "tenho",
    ];

    /// <summary>True when the next one is to follow the last at once.</summary>
    public static bool RightAfter(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_rightAfter.Any(w => said.Contains(w, StringComparison.Ordinal));
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
                    .Select(id => new NextBooking(
                        id,
                        Giver(desk, wish, id),
                        Same: true,
                        Right: RightAfter(desk.Heard.Text)
                    )),
            ],
        };
    }

    /// <summary>A day that is said later is meant of the first alone, where nothing was said of both.</summary>
    public static Wish EachItsDay(Desk desk, Wish before, Wish wish) =>
        before.Next.Count == 0
        && wish.Next.Count > 0
        && !wish.When.HasDay
        && !TakesAll(desk, before)
        && !SameDay(desk.Heard.Text)
            ? wish with
            {
                Next =
                [
                    .. wish.Next.Select(n =>
                        n with
                        {
                            OwnDay = n is { Same: true, Service: not null, Right: false },
                        }
                    ),
                ],
            }
            : wish;

    private static bool SameDay(string text) =>
        PlaceNames.Fold(text).Contains("mesmo dia", StringComparison.Ordinal);

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

    /// <summary>"duas consultas", "três limpezas": those after the first are booked after it.</summary>
    public static Wish Counted(Desk desk, Wish wish)
    {
        var count = Math.Max(
            Words.Several.Counted(desk.Heard.Text),
            desk.Heard.Words.Entities.Service is { } mention
                ? Words.Several.CountedBefore(desk.Heard.Text, mention.Text)
                : 0
        );
        return
            count > 1
            && wish.Next.Count == 0
            && desk.State.Later.Count == 0
            && desk.State.Chosen is null
            && desk.Heard.Has(Intent.Book)
            && !AsksForChoice(desk.Heard.Text)
            ? wish with
            {
                Next =
                [
                    .. Enumerable.Repeat(new NextBooking(Same: true), Math.Min(count, Most) - 1),
                ],
            }
            : wish;
    }

    // "me manda dois horários pra eu escolher"
    private static bool AsksForChoice(string text)
    {
        var said = PlaceNames.Fold(text);
        return s_choice.Any(w => said.Contains(w, StringComparison.Ordinal));
    }
}
