using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>Several people for whom appointments are asked at once: "pra mim e pro meu marido", "pros meus dois filhos, Pedro e Lara".</summary>
internal static class SeveralPeople
{
    private static readonly string[] s_meFirst =
    [
        "pra mim e",
        "para mim e",
        "p mim e",
        "pra mim, e ",
        "pra mim, outr",
        "para mim, outr",
        "pra mim outr",
        "eu e m",
        "eu e o meu",
        "eu e a minha",
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

    /// <summary>"pra mim e pro meu marido": who writes comes first.</summary>
    public static bool MeFirst(string text)
    {
        return Says(text, s_meFirst);
    }

    /// <summary>"pro Lucas e pra mim": the other person comes first, who writes after.</summary>
    public static bool MeToo(string text)
    {
        return Says(text, s_meToo);
    }

    // "Não é pra mim, é pro meu marido" says for whom it is not; "é" is no "e".
    private static bool Says(string text, string[] ways)
    {
        var said =
            $" {PlaceNames.Fold(text.Replace("é ", "eh ", StringComparison.OrdinalIgnoreCase))} ";
        return ways.Select(w => said.IndexOf(w, StringComparison.Ordinal))
            .Any(at => at >= 0 && !IsDenied(said[..at]));
    }

    private static bool IsDenied(string before) =>
        before
            .Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .TakeLast(2)
            .Any(w => w is "nao" or "nem" or "n");

    /// <summary>"limpeza pra mim e pro meu filho": the service is said of both; null where none was said, or any visit.</summary>
    public static string? ForBoth(Desk desk) =>
        desk.Heard.Words.Entities.Service is { Id: { } service } mention
        && !AppointmentPick.IsGeneric(mention.Text)
            ? service
            : null;

    /// <summary>"pro Pedro e pra Lara", "pra mim e pra Lara", of people who are known: in the order in which they were said.</summary>
    public static IReadOnlyList<NextBooking> KnownPeople(Desk desk)
    {
        if (desk.State.Asked.Contains("name") || !desk.Heard.HasText)
        {
            return [];
        }

        var service = ForBoth(desk);
        var named = NameWords.KnownPatients(desk);
        var self = desk.Contact.Patients.FirstOrDefault(p => p.Relation is null);
        if (self is not null && !named.Contains(self) && named.Count > 0)
        {
            named =
                MeFirst(desk.Heard.Text) ? [self, .. named]
                : MeToo(desk.Heard.Text) ? [.. named, self]
                : named;
        }

        return
        [
            .. named
                .Take(SeveralWishes.Most)
                .Select(p => new NextBooking(
                    Service: service,
                    Relation: p.Relation,
                    Patient: p.Id,
                    Right: SeveralWishes.RightAfter(desk.Heard.Text)
                )),
        ];
    }

    /// <summary>"meus dois filhos": one now, the others after.</summary>
    public static Wish Children(Desk desk, Wish wish, Relative relative)
    {
        var plural = Plural(desk.Heard.Text);
        if (plural == 0 || relative.Relation != Relation.Child)
        {
            return wish;
        }

        var right = SeveralWishes.RightAfter(desk.Heard.Text);
        var names = SaidNames.Beside(desk.Heard.Text);
        var known = desk.Contact.Patients.Where(p => p.Relation is { } r && IsChild(r)).ToList();
        IReadOnlyList<NextBooking> children =
            names.Count > 1
                ? [.. names.Take(SeveralWishes.Most).Select(n => Child(desk, n, wish, right))]
            : known.Count > 1
                ?
                [
                    .. known
                        .Take(SeveralWishes.Most)
                        .Select(p => new NextBooking(
                            Relation: p.Relation,
                            Patient: p.Id,
                            Right: right
                        )),
                ]
            :
            [
                new(Relation: wish.Relation, Name: wish.Name),
                .. Enumerable.Repeat(
                    new NextBooking(Relation: wish.Relation, Right: right),
                    plural - 1
                ),
            ];
        return wish with
        {
            Patient = children[0].Patient,
            Relation = children[0].Relation,
            Name = children[0].Name,
            Next = [.. children.Skip(1)],
        };
    }

    private static NextBooking Child(Desk desk, string name, Wish wish, bool right) =>
        desk.Contact.Patients.FirstOrDefault(p => PatientChoice.SameName(p.Name, name)) is { } known
            ? new(Relation: known.Relation, Patient: known.Id, Right: right)
            : new(Relation: wish.Relation, Name: name, Right: right);

    private static bool IsChild(string relation) =>
        Relations.IsUnspecified(relation) || Relations.Kind(relation) == "child";

    private static int Plural(string text)
    {
        var words = PlaceNames.Fold(text).Split([' ', ',', '.', ':', ';', '!', '?', '\n']);
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
