namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// What must not be claimed without support although it has no number in it: that something was done, that there is a time, that it costs
/// nothing, what a medicine does, what the clinic accepts or does.
/// </summary>
internal static class ClaimCheck
{
    // Done: only where this turn's tools or draft say it in the same word.
    private static readonly string[] s_done =
    [
        "marcad",
        "agendad",
        "reservad",
        "confirmad",
        "cancelad",
        "desmarcad",
        "remarcad",
        "reagendad",
        "encaixad",
        "garantid",
        "registrad",
        "anotad",
        "enviad",
        "encaminhad",
        "avisad",
        "marquei",
        "agendei",
        "reservei",
        "confirmei",
        "cancelei",
        "desmarquei",
        "remarquei",
        "reagendei",
        "encaixei",
        "garanti",
        "registrei",
        "anotei",
        "enviei",
        "encaminhei",
        "avisei",
        "chamei",
        "transferi",
        "liguei",
        "liberei",
        "apaguei",
        "exclui",
        "pront",
        "feito",
        "feita",
    ];

    // Times to be had: only after a search, or where the draft offers them.
    private static readonly string[] s_agenda =
    [
        "vaga",
        "encaix",
        "disponi",
        "livre",
        "venha",
        "lotad",
        "esgotad",
        "preench",
    ];

    // What the clinic may have told of the same thing: what is free of charge with one is not with another.
    private static readonly string[] s_cheap =
    [
        "gratis",
        "gratui",
        "graca",
        "descont",
        "promoc",
        "cortesia",
        "brinde",
        "isent",
        "isencao",
        "reembols",
        "parcel",
        "cupom",
        "sorteio",
    ];

    // What the clinic may have told.
    private static readonly string[] s_told =
    [
        "transfer",
        "deposit",
        "boleto",
        "pix",
        "link",
        "remedi",
        "medicament",
        "comprimid",
        "antibio",
        "dipirona",
        "paracetamol",
        "ibuprofeno",
        "dosagem",
        "dose",
        "mg",
        "jejum",
        "diagnost",
        "receit",
        "cirurg",
        "grave",
        "normal",
        "cura",
        "hospital",
        "samu",
        "socorro",
        "urgenc",
        "emergenc",
        "cartao",
        "rg",
        "cvv",
        "cpf",
        "conta",
        "senha",
    ];

    // Nouns and manners that only look like something done.
    private static readonly HashSet<string> s_notDone = Set(
        "nada cada cuida vida duvida duvidas medida pedido pedidos ida saida entrada chegada querida querido rapida rapido obrigado obrigada cuidado cuidados lado lados sabado sabados passado "
            + "feriado feriados estado resultado resultados bebida comida jornada agrado dado dados seguida interessado interessada animado animada preocupado preocupada convidado convidada "
            + "delicado delicada adequado adequada detalhado detalhada combinado ajudado atendido atendida madrugada lida linda limpada temporada cidade mercado advogado apropriado"
    );

    private static readonly string[] s_participles =
    [
        "ado",
        "ada",
        "ados",
        "adas",
        "ido",
        "ida",
        "idos",
        "idas",
    ];

    private static readonly HashSet<string> s_asserting = Set(
        "aceitamos atendemos temos fazemos oferecemos realizamos trabalhamos cobramos abrimos fechamos funcionamos possuimos disponibilizamos damos dispomos aceita atende tem faz realiza oferece abre fecha"
    );

    // Words that say nothing by themselves.
    private static readonly HashSet<string> s_empty = Set(
        "aqui ainda agora infelizmente particular atendimento atendimentos tambem mais muito muita bem sim claro certeza voce voces senhor senhora para pelo pela pelos pelas com sem nosso nossa nossos nossas toda todo todos todas esse essa este esta isso "
            + "seu sua seus suas como quando onde quanto qual quais algum alguma alguns outras outros outra outro estes estas esses essas opcao opcoes clinica equipe ajudar ajuda prazer melhor seria gostaria quer "
            + "prefere posso pode podem pessoa gente sempre tudo nada dias entao pois porque mesmo mesma alem disso favor ate desde sobre entre ser estar sera esta estamos ficamos fica feliz alegria disposicao "
            + "aceitamos atendemos temos fazemos oferecemos realizamos trabalhamos cobramos abrimos fechamos funcionamos possuimos disponibilizamos damos dispomos aceita atende tem faz realiza oferece abre fecha "
            + "nao que pra por uma uns umas das dos nas nos aos"
    );

    public static string? Fault(Statement statement, Evidence evidence)
    {
        foreach (var word in statement.Words)
        {
            if (
                !Supported(word, s_done, evidence.SaidStem)
                || !Supported(word, s_agenda, evidence.SaidStem)
            )
            {
                return "claim";
            }

            if (IsDone(word) && !evidence.Knows(word))
            {
                return "claim";
            }

            if (
                !Supported(word, s_told, evidence.KnowsStem)
                || !Supported(word, s_cheap, stem => IsToldOf(stem, statement, evidence))
            )
            {
                return "fact";
            }
        }

        return Ungrounded(statement, evidence) ? "fact" : null;
    }

    private static bool IsToldOf(string stem, Statement statement, Evidence evidence) =>
        evidence.All.Any(s =>
            s.Words.Any(w => w.StartsWith(stem, StringComparison.Ordinal))
            && (
                statement.Services.Count > 0
                    ? s.Services.Overlaps(statement.Services)
                    : s.Words.Any(w =>
                        statement.Words.Contains(w)
                        && !Neutral.Contains(w)
                        && !w.StartsWith(stem, StringComparison.Ordinal)
                    )
            )
        );

    // "apagada", "excluídos": whatever was done, our own words must say so.
    private static bool IsDone(string word) =>
        word.Length > 4
        && !s_notDone.Contains(word)
        && Array.Exists(s_participles, e => word.EndsWith(e, StringComparison.Ordinal));

    private static bool Supported(string word, string[] stems, Func<string, bool> known) =>
        Array.Find(
            stems,
            s => s.Length <= 3 ? word == s : word.StartsWith(s, StringComparison.Ordinal)
        )
            is not { } stem
        || known(stem);

    // "Sim, atendemos crianças" must find the children in what the clinic has told.
    private static bool Ungrounded(Statement statement, Evidence evidence)
    {
        if (
            statement.IsQuestion
            || !(statement.Words.Overlaps(s_asserting) || statement.Words.Contains("sim"))
        )
        {
            return false;
        }

        var content = statement.Words.Where(w => w.Length > 3 && !s_empty.Contains(w)).ToList();
        return content.Count == 0
            ? !statement.Words.Any(w =>
                s_asserting.Contains(w) && evidence.SaidStem(w[..Math.Min(4, w.Length)])
            ) && !evidence.SaidStem("sim")
            : !content.TrueForAll(w => evidence.KnowsStem(w[..Math.Min(5, w.Length)]));
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
