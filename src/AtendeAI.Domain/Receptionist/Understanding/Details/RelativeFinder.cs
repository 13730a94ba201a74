using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds for whom the patient writes: "pra minha filha Laura de 6 anos", "é pra minha mãe".</summary>
internal static class RelativeFinder
{
    private static readonly Dictionary<string, Relation> Relations = Table(
        (
            "filho filha filhinho filhinha filhota filhote bebe nenem menino menina enteado enteada filhos filhas gemeos",
            Relation.Child
        ),
        ("mae mamae maezinha madrasta", Relation.Mother),
        ("pai papai paizinho padrasto", Relation.Father),
        (
            "esposa esposo marido mulher namorado namorada companheiro companheira noivo noiva",
            Relation.Spouse
        ),
        ("irmao irma irmaozinho irmazinha", Relation.Sibling),
        ("avo vovo vo voinha avozinha avos", Relation.Grandparent),
        ("neto neta netinho netinha", Relation.Grandchild),
        (
            "tio tia sobrinho sobrinha primo prima sogra sogro cunhado cunhada genro nora afilhado afilhada",
            Relation.OtherRelative
        ),
        ("amigo amiga vizinho vizinha patrao patroa funcionario funcionaria colega", Relation.Other)
    );

    private static readonly HashSet<string> Owners =
    [
        "meu",
        "minha",
        "nosso",
        "nossa",
        "meus",
        "minhas",
    ];

    public static IEnumerable<string> Words => Relations.Keys;

    public static bool IsRelation(Sentence sentence, int at) =>
        sentence.Has(at) && Relations.ContainsKey(Plain(sentence, at));

    public static Relative? Find(Sentence sentence)
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                !Relations.TryGetValue(Plain(sentence, at), out var relation)
                || !IsPatient(sentence, at)
            )
            {
                continue;
            }

            var name = sentence.IsAny(at + 1, "se", "chamado", "chamada")
                ? null
                : NameAfter(sentence, at + 1);
            return new Relative(relation, name, Age(sentence, at + 1));
        }

        return null;
    }

    // As written: "vó" must not be mended into "vou".
    private static string Plain(Sentence sentence, int at) =>
        sentence[at].IsWord ? Folding.Fold(sentence.Written(at)) : string.Empty;

    private static bool IsPatient(Sentence sentence, int at)
    {
        var owned = sentence.In(at - 1, Owners) || sentence.In(at - 2, Owners);
        var forThem =
            sentence.IsAny(at - 1, "para", "do", "da")
            || sentence.IsAny(at - 2, "para")
            || sentence.IsAny(at - 3, "para");
        var by =
            sentence.IsAny(at - 2, "pelo", "pela")
            || sentence.IsAny(
                at + 1,
                "indicou",
                "trabalha",
                "indica",
                "ja",
                "recomendou",
                "falou",
                "disse",
                "vai",
                "me"
            )
            || sentence.IsAny(at - 1, "senhor")
            || IsContact(sentence, at)
            || Occasions.IsOf(sentence, owned ? Owner(sentence, at) : at)
            || Misdirected.IsTo(sentence, at)
            || FamilyHistory.IsOf(sentence, at, owned && !forThem);
        return (owned || forThem) && !by;
    }

    private static int Owner(Sentence sentence, int at) =>
        sentence.In(at - 1, Owners) ? at - 1 : at - 2;

    // "titular é meu marido", "contato de emergência: minha irmã".
    private static bool IsContact(Sentence sentence, int at)
    {
        for (var back = at - 1; at - back <= 4; back--)
        {
            if (sentence.IsAny(back, "titular", "emergencia", "recado", "responsavel"))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameAfter(Sentence sentence, int at)
    {
        var next = sentence.IsAny(at, ",", "a", "o", "(") ? at + 1 : at;
        next = NameFinder.AfterAddress(sentence, next) is var name and > 0 ? name : next;
        if (!sentence.Has(next) || !sentence[next].IsWord || Plans.Match(sentence, next, out _) > 0)
        {
            return null;
        }

        var plain = Folding.Fold(sentence.Written(next));
        var named =
            GivenNames.IsKnown(plain)
            || (char.IsUpper(sentence.Written(next)[0]) && !GivenNames.IsStop(plain));
        return named ? NameFinder.Name(sentence, next, true) : null;
    }

    private static int? Age(Sentence sentence, int at)
    {
        for (var ahead = 0; ahead < 10 && sentence.Has(at + ahead); ahead++)
        {
            if (!NumberWords.TryRead(sentence, at + ahead, out var count, out var unit))
            {
                continue;
            }

            if (sentence.IsAny(unit, "anos", "ano", "aninhos", "aninho"))
            {
                return count;
            }

            if (sentence.IsAny(unit, "meses", "mes", "mesinhos"))
            {
                return count / 12;
            }
        }

        return null;
    }

    private static Dictionary<string, Relation> Table(
        params (string Words, Relation Relation)[] rows
    ) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Relation)))
            .ToDictionary(pair => pair.word, pair => pair.Relation, StringComparer.Ordinal);
}
