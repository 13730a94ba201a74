using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>Finds the clinic's own answer to a question, by the stems that question and message share.</summary>
internal sealed class FaqIndex
{
    private const int StemLength = 5;
    private const int LongestQuestion = 200;
    private const double EnoughShared = 0.6;
    private const double EnoughWithin = 0.5;

    // What it costs is asked in many words.
    private const string Cost = "custo";

    private static readonly HashSet<string> s_cost = new(
        ["cobra", "custa", "paga", "pagar", "pago", "preco", "valor", "grati", "gratu", "custo"],
        StringComparer.Ordinal
    );

    // The same thing by other names.
    private static readonly Dictionary<string, string> s_same = new(StringComparer.Ordinal)
    {
        ["video"] = "onlin",
        ["remot"] = "onlin",
        ["telec"] = "onlin",
        ["telem"] = "onlin",
        ["comig"] = "acomp",
        ["volta"] = "retor",
    };

    private static readonly HashSet<string> s_empty = new(
        (
            "a o as os um uma de do da dos das em no na nos nas por pra para com sem e ou que qual quais como quando onde "
            + "se atende atendem eu voce voces vc vcs me meu minha sao ser tem ter ha posso pode podem preciso precisa devo quero queria "
            + "gostaria saber fazer faz la ai ja ate isso esse essa la levar trazer favor oi ola bom boa dia tarde noite clinica consulta sessao muito mesmo bastante acontece tambem tbm tb fazem oferecem realizam possuem"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // Where a thing is says little of what it is: "tem wi-fi na sala de espera?" is about the wi-fi.
    private static readonly HashSet<string> s_where = new(
        ["sala", "esper", "recep", "local", "predi", "andar", "consu"],
        StringComparer.Ordinal
    );

    private const double WhereWeighs = 0.25;

    private readonly List<(
        Faq Faq,
        HashSet<string> Stems,
        HashSet<string> Told,
        FaqSubject Of
    )> _entries = [];
    private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);

    private readonly Vocabulary _clinic;

    /// <param name="clinic">The names by which a question tells which service it is about.</param>
    public FaqIndex(IReadOnlyList<Faq> faqs, Vocabulary clinic)
    {
        _clinic = clinic;
        foreach (var faq in faqs)
        {
            var stems = Stems(faq.Question);
            _entries.Add((faq, stems, Stems(faq.Answer), FaqSubject.Of(faq.Question, clinic)));
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
        foreach (var (faq, stems, told, of) in _entries)
        {
            var score = Math.Max(Score(stems, said), IsTold(said, stems, told) ? EnoughShared : 0);
            if (
                score > bestScore
                && score >= (IsWithin(said, stems) ? EnoughWithin : EnoughShared)
                && !of.IsAnother(message, _clinic)
            )
            {
                (best, bestScore) = (faq, score);
            }
        }

        return best;
    }

    /// <summary>What the clinic says of this very thing about a service: "a psico é online?", "fazem limpeza com acompanhante?".</summary>
    /// <param name="service">The words that name the service.</param>
    public Faq? FindOf(string message, string service)
    {
        var named = PlaceNames.Fold(service);
        var said = Stems(PlaceNames.Fold(message).Replace(named, " ", StringComparison.Ordinal));
        return _entries
            .Find(e =>
                IsWithin(said, e.Stems)
                && Score(e.Stems, said) >= EnoughWithin
                && !e.Of.IsAnother(message, _clinic)
            )
            .Faq;
    }

    /// <summary>The question that the message is, nearly in the clinic's own words; null when it only touches it.</summary>
    public Faq? FindSame(string message)
    {
        if (_entries.Count == 0 || message.Length > LongestQuestion)
        {
            return null;
        }

        var said = Stems(message);
        return _entries
            .Find(e =>
                e.Stems.Count > 0
                && e.Stems.IsSubsetOf(said)
                && said.Count <= e.Stems.Count + (e.Stems.Count / 3)
                && (
                    e.Stems.Count > 1
                    || message.Contains('?', StringComparison.Ordinal)
                    || e.Faq.Question.Length <= message.Length
                )
            )
            .Faq;
    }

    /// <summary>
    /// The only question about this word that the message can mean: one about a service answers for that service alone. Null when there is
    /// none, or several.
    /// </summary>
    public Faq? About(string word, string message)
    {
        var stem = word[..Math.Min(word.Length, StemLength)];
        var about = _entries.FindAll(e => e.Stems.Contains(stem));
        var own = about.FindAll(e => e.Of.IsNamed(message, _clinic));
        return (own.Count > 0 ? own : about.FindAll(e => e.Of.IsGeneral)) is [var only]
            ? only.Faq
            : null;
    }

    /// <summary>The only question about this word, whatever service it names, unless the message names another.</summary>
    public Faq? OnlyAbout(string word, string message)
    {
        var stem = word[..Math.Min(word.Length, StemLength)];
        return
            _entries.FindAll(e => e.Stems.Contains(stem)) is [var only]
            && !only.Of.IsAnother(message, _clinic)
            ? only.Faq
            : null;
    }

    // "qual a senha do wi-fi?": one of its words is the question's alone, and the rest is in the answer.
    private bool IsTold(HashSet<string> said, HashSet<string> question, HashSet<string> answer) =>
        said.Count is > 1 and < 4
        && said.All(stem => question.Contains(stem) || answer.Contains(stem))
        && said.Any(stem =>
            stem != Cost && question.Contains(stem) && _uses.GetValueOrDefault(stem) == 1
        )
        && said.Any(stem => answer.Contains(stem));

    // All that was said is in the question, and in no other: "tem wifi?".
    private bool IsWithin(HashSet<string> said, HashSet<string> question) =>
        said.Count > 0
        && said.IsSubsetOf(question)
        && said.Any(stem => stem != Cost)
        && said.All(stem => _uses.GetValueOrDefault(stem) == 1);

    // Rare words say more about which question it is than common ones.
    private double Score(HashSet<string> question, HashSet<string> said)
    {
        var (shared, all) = (0.0, 0.0);
        foreach (var stem in question)
        {
            var weight = (s_where.Contains(stem) ? WhereWeighs : 1.0) / _uses[stem];
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

        var stem = word[..Math.Min(word.Length, StemLength)].ToString();
        // Whoever is being treated brings nobody along.
        stems.Add(
            s_cost.Contains(stem) ? Cost
            : word.StartsWith("acompanham") ? "acompm"
            : s_same.GetValueOrDefault(stem, stem)
        );
    }
}
