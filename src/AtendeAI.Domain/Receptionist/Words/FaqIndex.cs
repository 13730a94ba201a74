using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>Finds the clinic's own answer to a question, by the stems that question and message share.</summary>
internal sealed class FaqIndex
{
    private const int StemLength = 5;
    private const double EnoughShared = 0.6;

    private static readonly HashSet<string> s_empty = new(
        (
            "a o as os um uma de do da dos das em no na nos nas por pra para com sem e ou que qual quais como quando onde "
            + "se eu voce voces vc vcs me meu minha sao ser tem ter ha posso pode podem preciso precisa devo quero queria "
            + "gostaria saber fazer faz la ai ja ate isso esse essa la levar trazer favor oi ola bom boa dia tarde noite clinica consulta"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private readonly List<(Faq Faq, HashSet<string> Stems)> _entries = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    public FaqIndex(IReadOnlyList<Faq> faqs)
    {
        foreach (var faq in faqs)
        {
            var stems = Stems(faq.Question);
            _entries.Add((faq, stems));
            foreach (var stem in stems)
            {
                _uses[stem] = _uses.GetValueOrDefault(stem) + 1;
            }
        }
    }

    public Faq? Find(string message)
    {
        if (_entries.Count == 0)
        {
            return null;
        }

        var said = Stems(message);
        var (best, bestScore) = ((Faq?)null, 0.0);
        foreach (var (faq, stems) in _entries)
        {
            var score = Score(stems, said);
            if (score > bestScore)
            {
                (best, bestScore) = (faq, score);
            }
        }

        return bestScore >= EnoughShared ? best : null;
    }

    // Rare words say more about which question it is than common ones.
    private double Score(HashSet<string> question, HashSet<string> said)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var stem in question)
        {
            var weight = 1.0 / _uses[stem];
            all += weight;
            shared += said.Contains(stem) ? weight : 0;
        }

        return all == 0 ? 0 : shared / all;
    }

    private static HashSet<string> Stems(string text)
    {
        var folded = PlaceNames.Fold(text).Replace("-", "", StringComparison.Ordinal);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        var start = -1;
        for (var i = 0; i <= folded.Length; i++)
        {
            if (i < folded.Length && char.IsLetterOrDigit(folded[i]))
            {
                start = start < 0 ? i : start;
                continue;
            }

            if (start >= 0)
            {
                Keep(stems, folded.AsSpan(start, i - start));
                start = -1;
            }
        }

        return stems;
    }

    private static void Keep(HashSet<string> stems, ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || s_empty.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
        {
            return;
        }

        stems.Add(word[..Math.Min(word.Length, StemLength)].ToString());
    }
}
