using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>What is ruled out: each is refused in words of its own.</summary>
internal enum Refusable
{
    Person,
    Plan,
    Service,
}

/// <summary>Tells whether what is named between two tokens is wanted, or said only to be ruled out ("menos o dr. Carlos", "em vez da Unimed").</summary>
internal static class RuledOut
{
    private const int Farthest = 9;

    private static readonly HashSet<string> Openers = WordSet.Of(
        "nao nem menos exceto salvo tirando fora sem excecao vez inves lugar evitar evito odeio detesto detestei dispenso descarto nada alem"
    );

    /// <summary>What no longer holds: "tinha unimed", "cancelei a amil".</summary>
    private static readonly HashSet<string> Ended = WordSet.Of(
        "tinha tive era cancelei cancelamos cancelaram perdi sai saimos larguei encerrei usava antigo antiga ex"
    );

    private static readonly HashSet<string> Links = WordSet.Of(
        "com e o a os as do da de pelo pela no na dr dra prof . um uma em para ao"
    );

    private static readonly HashSet<string> Between = WordSet.Of(
        "ser seja fosse for foi era vai quero queria quer queremos queriamos gostaria preciso precisa precisava pode poderia ir passar marcar marca marque agendar agenda agende bota coloca poe fazer atendido atendida"
            + " necessariamente precisamente exatamente so apenas gosto gostei confio prefiro mais que eu nunca desse dessa deste desta esse essa"
    );

    private static readonly HashSet<string> OfPlans = WordSet.Of(
        "tenho temos uso usar usamos sou somos meu minha nosso nossa plano convenio saude possuo"
    );

    private static readonly HashSet<string> Changes = WordSet.Of(
        "trocar troca troco troquei trocamos trocou troque mudar muda mudei mudo mudou mude substituir substitui passar passa passei passe transferir transfere transfira remarcar migrei migrar sair sai saindo"
    );

    private static readonly HashSet<string> Corrections = WordSet.Of(
        "ops opa digo dizer alias minto errei desculpa desculpe perdao corrigindo verdade engano enganei sim"
    );

    private static readonly HashSet<string> Refusals = WordSet.Of(
        "quero queria queremos gosto gostei serve rola obrigado obrigada tenho temos uso mais precisa preciso curto de por"
    );

    /// <summary>Denied, excepted or said to be over, before it or right after it.</summary>
    public static bool Is(
        Sentence sentence,
        int first,
        int end,
        Refusable kind = Refusable.Person
    ) => IsBefore(sentence, first, kind) || IsAfter(sentence, first, end, kind);

    /// <summary>True when the second takes the place of the first: "troquei X por Y", "X, quer dizer, Y", "era X, agora Y".</summary>
    public static bool IsReplaced(Sentence sentence, int first, int end, int next)
    {
        var (corrects, either) = (false, false);
        for (var at = end; at < next; at++)
        {
            corrects |=
                sentence.In(at, Corrections)
                && (sentence[at].Text != "sim" || sentence.Is(at - 1, "e"));
            either |= sentence.Is(at, "ou");
        }

        return (corrects && !either)
            || (sentence.IsAny(end, "por", "pelo", "pela", "para") && IsChange(sentence, first));
    }

    /// <summary>Two named in one breath, so that what is said of the first holds for the second: "menos a Ana e o Carlos".</summary>
    public static bool IsJoined(Sentence sentence, int end, int next)
    {
        var joins = false;
        for (var at = end; at < next; at++)
        {
            var joint = sentence.IsAny(at, "e", "ou", "nem");
            if (!joint && !IsLink(sentence, at))
            {
                return false;
            }

            joins |= joint;
        }

        return joins;
    }

    private static bool IsBefore(Sentence sentence, int first, Refusable kind)
    {
        var plan = kind == Refusable.Plan;
        for (var at = first - 1; at >= 0 && first - at <= Farthest; at--)
        {
            if (sentence.In(at, Openers))
            {
                return IsOpener(sentence, at, kind);
            }

            if (plan && sentence.In(at, Ended))
            {
                return true;
            }

            if (
                !IsLink(sentence, at)
                && !sentence.In(at, Between)
                && !(plan && sentence.In(at, OfPlans))
                && !IsVisit(sentence, at)
            )
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsOpener(Sentence sentence, int at, Refusable kind) =>
        sentence[at].Text switch
        {
            "menos" => !sentence.IsAny(at - 1, "pelo", "ao", "ou"),
            "nada" => sentence.Is(at + 1, "de"),
            "vez" => sentence.Is(at - 1, "em"),
            "lugar" => kind != Refusable.Service && sentence.Is(at - 1, "no"),
            "sem" => kind == Refusable.Plan || sentence.IsAny(at + 1, "ser", "o", "a"),
            _ => true,
        };

    // A full stop only where it belongs to a title: "dr."
    private static bool IsLink(Sentence sentence, int at) =>
        sentence.Is(at, ".") ? sentence.IsAny(at - 1, "dr", "dra") : sentence.In(at, Links);

    // "não quero consulta com": but of "a consulta com" somebody wants to be rid, not of the one who gives it.
    private static bool IsVisit(Sentence sentence, int at) =>
        sentence.IsAny(at, "consulta", "horario", "vaga", "atendimento", "retorno")
        && sentence.IsAny(at - 1, "quero", "queria", "marcar", "agendar", "uma", "um", "de");

    private static bool IsAfter(Sentence sentence, int first, int end, Refusable kind)
    {
        var at = sentence.IsAny(end, "eu", "foi") ? end + 1 : end;
        if (
            kind == Refusable.Plan
            && sentence.IsAny(at, "cancelei", "cancelado", "cancelada", "perdi", "acabou")
        )
        {
            return true;
        }

        return sentence.Is(at, "nao")
            && !IsDenied(sentence, first)
            && !(kind == Refusable.Service && IsGivenUp(sentence, at + 1))
            && !sentence.Is(at + 1, "?")
            && (
                sentence.IsStop(at + 1)
                || sentence.IsAny(at + 1, ",", "-", "e", "mas")
                || (sentence.In(at + 1, Refusals) && IsNoQuestion(sentence, at + 2))
            );
    }

    // "a fisioterapia eu não quero mais" still tells which appointment is meant.
    private static bool IsGivenUp(Sentence sentence, int at) =>
        sentence.Is(at, "mais") || sentence.Is(at + 1, "mais");

    // "não vou desistir da cirurgia não": the second only repeats the first.
    private static bool IsDenied(Sentence sentence, int first)
    {
        for (var at = first - 1; !sentence.IsStop(at) && !sentence.Is(at, ","); at--)
        {
            if (sentence.Is(at, "nao"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNoQuestion(Sentence sentence, int at)
    {
        while (!sentence.IsStop(at))
        {
            at++;
        }

        return !sentence.Is(at, "?");
    }

    private static bool IsChange(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= 0 && first - at <= Farthest && !sentence.IsStop(at); at--)
        {
            if (sentence.In(at, Changes))
            {
                return true;
            }
        }

        return false;
    }
}
