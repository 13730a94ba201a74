using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>
/// Reads rules. <c>[book]</c> opens a section (<c>!</c> strong, <c>?</c> weak, <c>-</c> never); each line is a way of saying it:
/// words, <c>a|b</c> for either, <c>@group</c>, <c>%verb</c> for all its forms, <c>(x)</c> for optional, <c>~3</c> for up to three words between,
/// <c>^</c> and <c>$</c> for the edges of a clause, <c>#when #num #plan #prof #spec</c> for what was recognised.
/// </summary>
internal sealed class RuleReader(Dictionary<string, int> ids)
{
    private static readonly char[] Blank = [' ', '\t'];

    private readonly Dictionary<string, HashSet<int>> _groups = new(StringComparer.Ordinal);

    /// <summary>The words of each group.</summary>
    public IReadOnlyDictionary<string, HashSet<int>> Groups => _groups;

    public void ReadGroups(string text)
    {
        foreach (var line in Lines(text))
        {
            var sides = line.Split('=', 2, StringSplitOptions.TrimEntries);
            _groups[sides[0]] =
            [
                .. sides[1]
                    .Split(Blank, StringSplitOptions.RemoveEmptyEntries)
                    .SelectMany(Alternative),
            ];
        }
    }

    public List<Rule> Read(string text)
    {
        var rules = new List<Rule>();
        var (intent, force, label) = (Intent.OutOfScope, Force.Normal, string.Empty);
        foreach (var line in Lines(text))
        {
            if (line[0] == '[')
            {
                (intent, force, label) = Section(line.Trim('[', ']'));
            }
            else
            {
                rules.Add(
                    new Rule(
                        line,
                        label,
                        intent,
                        force,
                        [.. line.Split(Blank, StringSplitOptions.RemoveEmptyEntries).Select(Step)]
                    )
                );
            }
        }

        return rules;
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(line => line[0] != ';');

    private static (Intent, Force, string) Section(string header)
    {
        var force = header[0] switch
        {
            '-' => Force.Never,
            '!' => Force.Strong,
            '?' => Force.Weak,
            _ => Force.Normal,
        };
        var words = header.TrimStart('-', '!', '?').Split(' ');
        return (
            IntentLabels.FromLabel(words[0]) ?? throw new FormatException(header),
            force,
            words.Length > 1 ? words[1] : words[0]
        );
    }

    private Element Step(string step) =>
        step switch
        {
            "^" => new Element(ElementKind.Start, [], false, 0),
            "$" => new Element(ElementKind.End, [], false, 0),
            ['~', .. var count] => new Element(ElementKind.Gap, [], false, int.Parse(count)),
            ['(', .. var inner, ')'] => new Element(ElementKind.Words, AnyOf(inner), true, 0),
            _ => new Element(
                ElementKind.Words,
                AnyOf(step),
                false,
                0,
                step.EndsWith("|$", StringComparison.Ordinal)
                    || step.Contains("|$|", StringComparison.Ordinal)
            ),
        };

    private HashSet<int> AnyOf(string step) =>
        [.. step.Split('|', StringSplitOptions.RemoveEmptyEntries).SelectMany(Alternative)];

    private IEnumerable<int> Alternative(string word) =>
        word[0] switch
        {
            '@' => _groups.TryGetValue(word[1..], out var group)
                ? group
                : throw new FormatException(word),
            '%' => Conjugation.Of(word[1..]).Select(Id),
            '#' => [Id(word)],
            _ => [Id(ChatSpellings.Find(word) is { } meant && !meant.Contains(' ') ? meant : word)],
        };

    private int Id(string word)
    {
        if (!ids.TryGetValue(word, out var id))
        {
            ids[word] = id = ids.Count;
        }

        return id;
    }
}
