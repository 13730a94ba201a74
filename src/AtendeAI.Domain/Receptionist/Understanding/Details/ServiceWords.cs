using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Words that are services of clinics and stand for something else beside certain others: a channel, a form to fill in.</summary>
internal static class ServiceWords
{
    private const int Near = 5;

    private static readonly Dictionary<string, HashSet<string>> Otherwise = new(
        StringComparer.Ordinal
    )
    {
        ["canal"] = WordSet.Of(
            "youtube tv televisao instagram insta telegram whatsapp tiktok comunicacao vendas oficial video videos inscrito atendimento noticias"
        ),
        ["avaliacao"] = WordSet.Of("google estrela estrelas site internet reclame app facebook"),
        ["avaliacoes"] = WordSet.Of("google estrela estrelas site internet reclame app facebook"),
        ["limpeza"] = WordSet.Of("banheiro banheiros sala recepcao chao predio faxina casa"),
        ["manutencao"] = WordSet.Of("elevador site sistema carro ar predio computador telefone"),
        ["preenchimento"] = WordSet.Of("cadastro ficha formulario dados questionario"),
        ["aparelho"] = WordSet.Of("celular telefone som pressao ar"),
        ["mapa"] = WordSet.Of("google maps gps localizacao endereco chegar"),
        ["extracao"] = WordSet.Of("relatorio dados"),
    };

    public static bool IsSomethingElse(Sentence sentence, int at)
    {
        if (!Otherwise.TryGetValue(sentence.Word(at), out var companions))
        {
            return false;
        }

        return Has(sentence, at, -1, companions) || Has(sentence, at, 1, companions);
    }

    private static readonly HashSet<string> Kinds = WordSet.Of(
        "geral medica cirurgica odontologica psicologica psicologia nutricional"
    );

    /// <summary>"Aí na clínica" is where; "clínica geral" and "consulta clínica" are what for.</summary>
    public static bool IsPlace(Sentence sentence, int at) =>
        Folding.Fold(sentence.Written(at)).TrimEnd('s') == "clinica"
        && !sentence.In(at + 1, Kinds)
        && !sentence.IsAny(at - 1, "consulta", "consultas", "avaliacao", "psicologia", "nutricao");

    private static bool Has(Sentence sentence, int at, int step, HashSet<string> companions)
    {
        for (var far = 1; far <= Near; far++)
        {
            var near = at + (far * step);
            if (sentence.IsStop(near) || sentence.Is(near, ","))
            {
                return false;
            }

            if (sentence.In(near, companions))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Said only not to be had; "não quero mais a limpeza" still tells which appointment is meant.</summary>
    public static bool IsRefused(Sentence sentence, int first, int end, int next)
    {
        if (next > 0 && RuledOut.IsReplaced(sentence, first, end, next))
        {
            return true;
        }

        for (var at = first - 1; at >= 0 && first - at <= Near; at--)
        {
            if (sentence.IsAny(at, "mais", "minha", "meu"))
            {
                return false;
            }
        }

        return RuledOut.Is(sentence, first, end, Refusable.Service);
    }
}
