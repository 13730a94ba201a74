using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Words around clock times.</summary>
internal static class ClockWords
{
    private static readonly PhraseMap<bool> Leads = new([
        (
            "as|pelas|la pelas|la para as|umas|la por umas|por volta das|por volta de|por volta da|perto das|perto da|proximo das|mais ou menos as",
            true
        ),
        (
            "aproximadamente as|a partir das as|em torno das|tipo as|tipo umas|tipo|mais ou menos|para as|la as|la por volta das|ali pelas|ali por volta das",
            true
        ),
        ("a las|at|around|la por volta de|cerca das|cerca de|para umas|por las|assim umas", true),
        ("ao|pelo|por volta do|perto do|la pelo|ali pelo", false),
    ]);

    /// <summary>Things that are counted: "as 3 consultas", "2 filhos" name no time.</summary>
    private static readonly HashSet<string> Counted = WordSet.Of(
        "ano anos aninhos mes meses mesinhos semana semanas dia dias minuto minutos min segundos reais real conto "
            + "contos pila mil mg ml kg quilos kilos cm metros km graus vez vezes x filho filha filhos filhas crianca "
            + "criancas pessoas pessoa consulta consultas sessao sessoes exame exames parcelas parcela via vias dose "
            + "doses gotas comprimido comprimidos caixas andar dentes dente opcao opcoes horario horarios vaga vagas "
            + "consultorios medicos medicas doutoras coisas perguntas duvidas receitas guias fotos partes irmaos "
            + "irmas netos netas primeira primeiras segunda ultimas ultima mesas salas unidades mensagens estrelas pontos "
            + "centro dele delas deles nos duas juntas juntos mulheres meninas meninos procedimentos aplicacoes injecoes "
            + "vacinas retornos pacientes amigas colegas unhas pernas partos medida medidas colher colheres ampola ampolas capsula "
            + "capsulas xicara xicaras copo copos sache saches frasco frascos jatos puffs"
    );

    /// <summary>Things of which there are types: "diabetes tipo 2".</summary>
    private static readonly HashSet<string> Kinds = WordSet.Of(
        "sou diabetes diabete diabetico diabetica hepatite herpes lesao pele fototipo cirurgia fratura plano bipolar sangue"
    );

    private static readonly HashSet<string> Rates = WordSet.Of(
        "dia semana mes ano pessoa cabeca consulta sessao cento paciente crianca vez"
    );

    public static IEnumerable<string> Words =>
        Leads.Words.Concat(Counted).Concat(["hora", "horas", "meio", "meia", "ponto"]);

    /// <summary>The place after the words that lead to a time, or <paramref name="at"/> itself.</summary>
    public static int SkipLead(Sentence sentence, int at, out bool leads)
    {
        var next = Leads.Match(sentence, at, out leads);
        if (sentence.Is(at, "tipo") && sentence.In(at - 1, Kinds))
        {
            leads = false;
            return at;
        }

        if (next >= 0)
        {
            return next;
        }

        if (Towards(sentence, sentence.IsAny(at, "la", "ali") ? at + 1 : at) is var hour and > 0)
        {
            leads = true;
            return hour;
        }

        leads =
            (sentence.Is(at, "a") && sentence.Written(at) is "à" or "À")
            || IsOfSlot(sentence, at)
            || IsMovedFrom(sentence, at);
        return leads ? at + 1 : at;
    }

    /// <summary>"o horário das 15", "a vaga das 8", "pode ser o das 10".</summary>
    private static bool IsOfSlot(Sentence sentence, int at) =>
        sentence.Is(at, "das")
        && (
            sentence.IsAny(
                at - 1,
                "horario",
                "hora",
                "vaga",
                "consulta",
                "sessao",
                "exame",
                "retorno",
                "encaixe",
                "atendimento",
                "turma",
                "o",
                "a",
                "esse",
                "essa",
                "aquele",
                "no",
                "na"
            )
        );

    /// <summary>"passar das 14 pras 16": the hour that is left.</summary>
    private static bool IsMovedFrom(Sentence sentence, int at) =>
        sentence.Is(at, "das")
        && sentence.Digits(at + 1) is 1 or 2
        && Towards(sentence, at + 2) is var hour and > 0
        && sentence.IsNumber(hour);

    /// <summary>"pras 5": the place of the hour, or -1.</summary>
    private static int Towards(Sentence sentence, int at) =>
        sentence.Is(at, "para") && sentence.IsAny(at + 1, "as") ? at + 2
        : sentence.Is(at, "para") && sentence.Written(at) is "pras" or "Pras" ? at + 1
        : -1;

    public static bool IsCounted(Sentence sentence, int at) =>
        sentence.In(at, Counted)
        || sentence.IsAny(at, "%", "$")
        || IsRated(sentence, at)
        || (
            sentence.Is(at, ",")
            && sentence.Glued(at)
            && sentence.Digits(at + 1) > 0
            && sentence.Glued(at + 1)
        );

    /// <summary>"14 por 9", "2 por pessoa"; but "às 8 por favor", "às 4 por causa da escola".</summary>
    private static bool IsRated(Sentence sentence, int at) =>
        sentence.Is(at, "por")
        && (
            sentence.IsNumber(at + 1)
            || sentence.In(at + 1, Rates)
            || (
                !sentence.IsAny(at + 1, "um", "uma")
                && NumberWords.TryRead(sentence, at + 1, out _, out _)
            )
        );
}
