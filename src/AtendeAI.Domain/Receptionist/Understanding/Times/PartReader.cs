using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Reads a part of the day: "de manhã", "no fim da tarde", "cedinho", "depois do almoço".</summary>
internal static class PartReader
{
    private static readonly PhraseMap<DayPart> Names = new([.. Around(), .. Fixed()]);

    private static readonly HashSet<string> Lead = WordSet.Of(
        "de da a pela na no as pelas em ao do nas durante por in nessa dessa toda d"
    );

    /// <summary>"saio tarde", "acordo cedo": late and early, not a part of the day.</summary>
    private static readonly HashSet<string> Habits = WordSet.Of(
        "chego cheguei chegar chegue saio sai saem sair saiu saindo acordo acorda acordar acordei levanto levanta durmo dorme dormir dormi volto acaba acabo acabou "
            + "volta voltar termino termina largo almoco janto trabalho trabalha respondi respondo responder avisei "
            + "avisar mandei vi lembrei percebi descobri deito solto desculpa retornar falar chamando escrevendo"
    );

    public static IEnumerable<string> Words => Names.Words;

    /// <summary>One word for a part, as after a clock time.</summary>
    public static DayPart? Simple(Sentence sentence, int at) =>
        sentence.Word(at) switch
        {
            "manha" or "morning" or "manana" or "matina" => DayPart.Morning,
            "amanha" when sentence.IsAny(at - 1, "la", "da") => DayPart.Morning,
            "tarde" or "tardezinha" or "afternoon" => DayPart.Afternoon,
            "noite" or "noitinha" or "noche" or "evening" or "night" => DayPart.Evening,
            "madrugada" => DayPart.Dawn,
            _ => null,
        };

    public static Atom? Read(Sentence sentence, int at)
    {
        var core = sentence.In(at, Lead) ? at + 1 : at;
        core = core > at && sentence.IsAny(core, "a", "o", "la", "the") ? core + 1 : core;
        var next = Names.Match(sentence, core, out var part);
        if (next < 0 || IsNoPart(sentence, core, next))
        {
            return null;
        }

        return new Atom(at, next) { Part = part };
    }

    private static bool IsNoPart(Sentence sentence, int core, int next)
    {
        var word = sentence.Word(core);
        var before = core - 1;
        if (sentence.IsAny(next - 1, "tarde", "cedo") && IsHabit(sentence, before))
        {
            return true;
        }

        if (sentence.IsAny(before, "da", "de") && sentence.IsAny(before - 1, "cafe", "cafezinho"))
        {
            return true;
        }

        if (word is "hora" && (sentence.IsNumber(before) || sentence.Is(before, "uma")))
        {
            // "tenho 1 hora de almoço"
            return true;
        }

        if (sentence.Is(next - 1, "almoco") && IsMeal(sentence, core, next))
        {
            return true;
        }

        if (sentence.IsAny(before, "boa", "bom", "boas", "good", "buenas", "buenos"))
        {
            return true;
        }

        if (
            word is "tarde" or "cedo"
            && (
                sentence.IsAny(
                    before,
                    "mais",
                    "tao",
                    "e",
                    "ja",
                    "ficou",
                    "ate",
                    "demasiado",
                    "quanto"
                ) || sentence.IsAny(next, "demais")
            )
        )
        {
            return true;
        }

        if (
            word is "tarde"
            && sentence.IsAny(before, "muito", "meio", "bem", "cheguei", "chegar", "chego", "antes")
        )
        {
            return true;
        }

        if (word is "tarde" or "cedo" && IsLate(sentence, before))
        {
            return true;
        }

        return word is "noite" or "tarde" or "madrugada" or "manha"
            && IsSpent(sentence, before, next);
    }

    /// <summary>"sei que tá tarde", "já está cedo demais": the hour it is, where "esta tarde" is this afternoon.</summary>
    private static bool IsLate(Sentence sentence, int before) =>
        sentence.Has(before)
        && (
            sentence.Written(before).ToString().ToLowerInvariant() is "ta" or "tá" or "está"
            || (
                sentence.IsAny(before, "esta", "estava", "seja")
                && sentence.IsAny(before - 1, "que", "ja")
            )
        );

    /// <summary>"saio cedo", "largo do serviço cedo", "chego em casa tarde".</summary>
    private static bool IsHabit(Sentence sentence, int before)
    {
        before = sentence.IsAny(before, "meio", "mais", "bem") ? before - 1 : before;
        var placed = sentence.IsAny(
            before,
            "servico",
            "trabalho",
            "casa",
            "escola",
            "plantao",
            "faculdade"
        );
        return sentence.In(before, Habits)
            || (
                placed
                && sentence.IsAny(before - 1, "do", "da", "de", "em", "no", "na")
                && (sentence.In(before - 2, Habits) || sentence.Is(before - 2, "largo"))
            );
    }

    /// <summary>"é meu almoço", "com o almoço": the meal, not the hour to come; "no almoço", "no meu almoço" is.</summary>
    private static bool IsMeal(Sentence sentence, int core, int next)
    {
        var owned = sentence.IsAny(core - 1, "meu", "minha", "nosso", "nossa");
        if (next > core + 1)
        {
            return owned && sentence.IsAny(core - 2, "e", "que", "acaba", "termina", "comeca");
        }

        var lead = owned ? core - 2 : core - 1;
        var ofHour =
            sentence.IsAny(lead, "de", "do") && sentence.IsAny(lead - 1, "hora", "horario");
        return sentence.Count > 2
            && (ofHour || !sentence.IsAny(lead, "no", "na", "de", "do", "pelo", "ao", "durante"));
    }

    /// <summary>"passei a noite", "a noite toda com dor": a night gone by, not one asked for.</summary>
    private static bool IsSpent(Sentence sentence, int before, int next) =>
        sentence.IsAny(before - 1, "passei", "passou", "passando", "dormi", "virei")
        || (
            sentence.IsAny(next, "toda", "inteira")
            && sentence.IsAny(
                next + 1,
                "com",
                "acordada",
                "acordado",
                "sem",
                "chorando",
                "tossindo",
                "vomitando"
            )
        );

    private static IEnumerable<(string, DayPart)> Around()
    {
        (string Words, DayPart Morning, DayPart Afternoon, DayPart Evening)[] edges =
        [
            (
                "inicio|inicinho|comeco|comecinho|comesso",
                DayPart.EarlyMorning,
                DayPart.EarlyAfternoon,
                DayPart.EarlyEvening
            ),
            ("meio|meados", DayPart.Morning, DayPart.MidAfternoon, DayPart.Evening),
            (
                "fim|final|finalzinho|finzinho|fimzinho|fin|finals",
                DayPart.LateMorning,
                DayPart.LateAfternoon,
                DayPart.Evening
            ),
        ];
        foreach (var (words, morning, afternoon, evening) in edges)
        {
            foreach (var edge in words.Split('|'))
            {
                yield return ($"{edge} da manha|{edge} de manha", morning);
                yield return ($"{edge} da tarde|{edge} de tarde", afternoon);
                yield return ($"{edge} da noite|{edge} de noite", evening);
            }
        }
    }

    private static (string, DayPart)[] Fixed() =>
        [
            ("madrugada|madrugadinha", DayPart.Dawn),
            (
                "cedinho|cedo|bem cedo|bem cedinho|logo cedo|muito cedo|primeira hora|primeiro horario da manha|manhazinha|manhazinha cedo|manha cedo|manha bem cedo|cedo da manha|primeiros horarios da manha|primeira hora da manha|primeiras horas da manha|de manha cedo|de manha bem cedo|de manhazinha|amanhecer|early",
                DayPart.EarlyMorning
            ),
            (
                "manha|manhas|demanha|matina|parte da manha|periodo da manha|turno da manha|turno matutino|periodo matutino|horario da manha|matutino|morning|mornings",
                DayPart.Morning
            ),
            (
                "antes do almoco|antes do meu almoco|antes de almocar|pouco antes do almoco|logo antes do almoco|antes da hora do almoco|antes do horario de almoco",
                DayPart.LateMorning
            ),
            (
                "hora do almoco|hora do meu almoco|horario do meu almoco|hora de almoco|horario do almoco|horario de almoco|intervalo do almoco|almoco",
                DayPart.Midday
            ),
            (
                "depois do almoco|depois do meu almoco|apos o almoco|logo depois do almoco|logo apos o almoco|depois de almocar|pos almoco|apos almoco|depois da hora do almoco|depois do horario de almoco",
                DayPart.EarlyAfternoon
            ),
            (
                "tarde|tardes|atarde|detarde|parte da tarde|periodo da tarde|turno da tarde|periodo vespertino|turno vespertino|horario da tarde|vespertino|afternoon|afternoons",
                DayPart.Afternoon
            ),
            (
                "tardinha|tardezinha|fim do dia|final do dia|finalzinho do dia|fim de tarde|fim do expediente|fim de expediente|final de expediente|finalzinho do expediente|finzinho do dia|final do expediente|cair da tarde",
                DayPart.LateAfternoon
            ),
            ("noitinha|comecinho da noite|boca da noite", DayPart.EarlyEvening),
            (
                "depois da janta|depois do jantar|apos o jantar|apos a janta|depois de jantar|noite|noites|anoite|denoite|parte da noite|periodo da noite|turno da noite|periodo noturno|turno noturno|horario noturno|noturno|evening|night|noche|horario da noite",
                DayPart.Evening
            ),
        ];
}
