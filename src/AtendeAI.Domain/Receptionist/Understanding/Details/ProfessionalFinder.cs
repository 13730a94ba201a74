using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds the professional wanted: by a name of the clinic's, by specialty, or by a title before any name.</summary>
internal static class ProfessionalFinder
{
    public static Mention? Find(
        Sentence sentence,
        Vocabulary clinic,
        Expecting expecting,
        bool[]? addresses,
        Action<int, int> tag,
        out IReadOnlyList<string> notWith
    )
    {
        notWith = [];
        var titled = TitledNames.In(sentence);
        if (titled.Count > 0)
        {
            tag(titled[0].Name, RuleSet.Prof);
        }

        if (clinic.ProfessionalNames.IsEmpty)
        {
            return Unknown(sentence, titled, []) is { } any ? Written(sentence, any) : null;
        }

        var namings = new NamingFinder(sentence, clinic, expecting, addresses).Find();
        foreach (var naming in namings)
        {
            tag(naming.First, RuleSet.Prof);
        }

        notWith = RuledOutOf(clinic, namings);
        var unknown = Unknown(sentence, titled, namings);
        if (namings.Count == 0)
        {
            return unknown is { } nobody ? Written(sentence, nobody) : null;
        }

        var names = Meant(sentence, [.. namings.Where(naming => naming.IsName)]);
        if (names.Count > 0)
        {
            return Choose(sentence, clinic, names, namings);
        }

        var kinds = namings.Where(naming => !naming.IsName && !naming.IsRuledOut).ToList();
        return kinds.Count > 0 && unknown is not { IsProper: true }
                ? OfKind(sentence, clinic, kinds, namings)
            : unknown is { } stranger ? Written(sentence, stranger)
            : null;
    }

    // "menos o dr. Carlos": whoever else may be taken.
    private static IReadOnlyList<string> RuledOutOf(Vocabulary clinic, List<Naming> namings) =>
        [
            .. namings
                .Where(naming => naming.IsName && naming.IsRuledOut)
                .SelectMany(naming => naming.Entries)
                .Select(entry => clinic.Professionals[entry].Id)
                .Distinct(StringComparer.Ordinal),
        ];

    private static Titled? Unknown(Sentence sentence, List<Titled> titled, List<Naming> namings)
    {
        foreach (var one in titled)
        {
            if (
                !NoPerson.IsPlace(sentence, one.First)
                && !namings.Exists(naming => naming.First < one.End && one.First < naming.End)
                && !RuledOut.Is(sentence, one.First, one.End)
            )
            {
                return one;
            }
        }

        return null;
    }

    private static Mention Written(Sentence sentence, Titled name) =>
        new(sentence.Written(name.First, name.End), null, []);

    /// <summary>Of those that are not ruled out, the ones most asked for: "a Clara me indicou o Carlos" asks for Carlos.</summary>
    private static List<Naming> Meant(Sentence sentence, List<Naming> names)
    {
        var live = names.Where(name => !name.IsRuledOut).ToList();
        if (live.Count < 2)
        {
            return live;
        }

        var claims = Claims.Of(sentence, live);
        var most = claims.Max();
        return [.. live.Where((_, at) => claims[at] == most)];
    }

    private static Mention Choose(
        Sentence sentence,
        Vocabulary clinic,
        List<Naming> names,
        List<Naming> all
    )
    {
        var entries = Together(names);
        var kind = all.FirstOrDefault(naming => !naming.IsName && !naming.IsRuledOut);
        if (entries.Count > 1 && names.Count == 1 && kind is not null)
        {
            var both = entries.Intersect(kind.Entries).ToList();
            entries = both.Count > 0 ? both : entries;
        }

        return Mention(sentence, clinic, entries, names[0].TitleAt, names[^1].End) with
        {
            OnlySent = names.TrueForAll(name => Claims.OnlySent(sentence, name)),
        };
    }

    // "outro cardiologista, não o dr. Carlos".
    private static Mention? OfKind(
        Sentence sentence,
        Vocabulary clinic,
        List<Naming> kinds,
        List<Naming> all
    )
    {
        var refused = all.Where(naming => naming.IsName && naming.IsRuledOut)
            .SelectMany(naming => naming.Entries)
            .ToHashSet();
        var entries = Together(kinds).Where(entry => !refused.Contains(entry)).ToList();
        return entries.Count == 0
            ? null
            : Mention(sentence, clinic, entries, kinds[0].TitleAt, kinds[0].End);
    }

    /// <summary>Named twice, the fuller name settles; named apart, any of them could be meant.</summary>
    private static List<int> Together(List<Naming> names)
    {
        var entries = names[0].Entries.ToList();
        foreach (var name in names.Skip(1))
        {
            var both = entries.Intersect(name.Entries).ToList();
            entries = both.Count > 0 ? both : [.. entries.Union(name.Entries)];
        }

        return entries;
    }

    private static Mention Mention(
        Sentence sentence,
        Vocabulary clinic,
        List<int> entries,
        int first,
        int end
    )
    {
        var ids = entries
            .Select(entry => clinic.Professionals[entry].Id)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return new Mention(
            sentence.Written(first, end),
            ids.Count == 1 ? ids[0] : null,
            ids.Count == 1 ? [] : ids
        );
    }
}
