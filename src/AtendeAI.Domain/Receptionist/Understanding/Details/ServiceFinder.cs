using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds the service named: one of the clinic's, or else one that clinics usually have.</summary>
internal static class ServiceFinder
{
    private static readonly PhraseMap<bool> Usual = new([
        (
            "limpeza de pele|limpeza|clareamento|canal|tratamento de canal|extracao|implante|botox|preenchimento|peeling|depilacao|depilacao a laser|microagulhamento|harmonizacao|drenagem|massagem|fisioterapia|pilates|acupuntura|check up|checkup|ultrassom|ultrassom morfologico|mamografia|raio x|tomografia|ressonancia|endoscopia|colonoscopia|eletrocardiograma|ecocardiograma|mapa|holter|teste ergometrico|hemograma|exame de sangue|preventivo|papanicolau|densitometria|biopsia|vacina|terapia|psicoterapia|avaliacao|restauracao|obturacao|manutencao|aparelho|protese|faceta|facetas|lentes de contato|siso|retorno|consulta de retorno|cirurgia|exame de vista|curativo|infiltracao|laser|bioimpedancia|teleconsulta",
            true
        ),
        ("consulta", false),
    ]);

    public static IEnumerable<string> Words => Usual.Words;

    /// <summary>The service, and those named side by side: "avaliação e limpeza", "eco e uma consulta com o cardiologista".</summary>
    /// <param name="isTaken">The word is of another name already: "dental" of the plan "Amil Dental".</param>
    public static (Mention? Service, IReadOnlyList<Mention> Together) Find(
        Sentence sentence,
        Vocabulary clinic,
        Func<int, bool> isTaken,
        Action<int, int> tag
    )
    {
        var usual = UsualOne(sentence, tag, out var plain);
        if (clinic.ServiceNames.IsEmpty)
        {
            return (usual ?? plain, []);
        }

        var finder = new MentionFinder(
            sentence,
            clinic.ServiceNames,
            clinic.Services,
            at => !isTaken(at) && IsServiceWord(sentence, at),
            (first, end, next) => ServiceWords.IsRefused(sentence, first, end, next)
        );
        return (OfClinic(sentence, finder, tag) ?? usual, Together(sentence, finder));
    }

    private static Mention? UsualOne(Sentence sentence, Action<int, int> tag, out Mention? plain)
    {
        Mention? usual = null;
        plain = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            var end = Usual.Match(sentence, at, out var telling);
            if (end < 0)
            {
                continue;
            }

            if (telling)
            {
                tag(at, RuleSet.Service);
                usual ??=
                    ServiceWords.IsSomethingElse(sentence, at)
                    || ServiceWords.IsRefused(sentence, at, end, -1)
                        ? null
                        : new Mention(sentence.Written(at, end), null, []);
            }
            else
            {
                plain ??= new Mention(sentence.Written(at, end), null, []);
            }
        }

        return usual;
    }

    private static IReadOnlyList<Mention> Together(Sentence sentence, MentionFinder finder)
    {
        var named = finder.Apart();
        for (var i = 1; i < named.Count; i++)
        {
            if (!Adds(sentence, named[i - 1].End, named[i].First))
            {
                return [];
            }
        }

        return named.Count < 2
            ? []
            :
            [
                .. named.Select(n => new Mention(
                    sentence.Written(n.First, n.End),
                    n.Ids.Count == 1 ? n.Ids[0] : null,
                    n.Ids.Count == 1 ? [] : n.Ids
                )),
            ];
    }

    // Between two that are both wanted stand "e", a comma, "mais", and little else.
    private static bool Adds(Sentence sentence, int from, int to)
    {
        var adds = false;
        for (var at = from; at < to; at++)
        {
            if (sentence.IsAny(at, "e", ",", "+", "&", "mais", "tambem", "depois"))
            {
                adds = true;
            }
            else if (
                !sentence.IsAny(
                    at,
                    "um",
                    "uma",
                    "o",
                    "a",
                    "com",
                    "de",
                    "do",
                    "da",
                    "fazer",
                    "marcar",
                    "consulta",
                    "exame",
                    "sessao",
                    "outra",
                    "outro",
                    "no",
                    "na"
                )
            )
            {
                return false;
            }
        }

        return adds;
    }

    private static bool IsServiceWord(Sentence sentence, int at) =>
        (
            !sentence.IsAny(at, "marcar", "primeira", "vez", "dia", "hora")
            || sentence.Is(at + 1, "vez")
            || sentence.Is(at - 1, "primeira")
        )
        && !ServiceWords.IsSomethingElse(sentence, at)
        && !ServiceWords.IsPlace(sentence, at);

    private static Mention? OfClinic(Sentence sentence, MentionFinder finder, Action<int, int> tag)
    {
        var (mention, first, _) = finder.Find();
        if (
            mention is not null
            && !sentence.IsAny(first, "consulta", "consultas", "exame", "exames")
        )
        {
            tag(first, RuleSet.Service);
        }

        return mention;
    }
}
