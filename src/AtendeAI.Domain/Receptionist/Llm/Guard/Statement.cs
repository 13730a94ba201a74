using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>A day that was said: a date, or only a weekday.</summary>
internal readonly record struct SaidDay(LocalDate? Date, IsoDayOfWeek Weekday, bool Relative);

/// <summary>A time of day in minutes, with the day that it goes with, where one was said.</summary>
internal readonly record struct SaidTime(int Minute, SaidDay? Day);

/// <summary>An interval of hours ("das 8h às 12h") with its day.</summary>
internal readonly record struct SaidRange(int From, int To, SaidDay? Day);

/// <summary>An amount of money; -1 where it cannot be checked.</summary>
/// <param name="At">Its piece, for the service that it is said of.</param>
internal readonly record struct SaidAmount(decimal Value, int At);

/// <summary>Any other number, with what it counts ("vezes", "minutos"), or nothing.</summary>
internal readonly record struct SaidNumber(string Value, string Unit);

/// <summary>One sentence, with everything in it that must be true.</summary>
internal sealed class Statement(IReadOnlyList<Piece> pieces)
{
    public IReadOnlyList<Piece> Pieces => pieces;

    public HashSet<string> Words { get; } =
        pieces.Where(p => p.IsWord).Select(p => p.Text).ToHashSet(StringComparer.Ordinal);

    public bool IsQuestion { get; } = pieces is [.., { } last] && last.Is("?");

    public List<SaidDay> Days { get; } = [];
    public List<SaidTime> Times { get; } = [];
    public List<SaidRange> Ranges { get; } = [];
    public List<SaidAmount> Amounts { get; } = [];
    public List<SaidNumber> Numbers { get; } = [];

    /// <summary>Who of the clinic is named, by id, and which of its services.</summary>
    public HashSet<string> Professionals { get; } = new(StringComparer.Ordinal);
    public HashSet<string> Services { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of the clinic, by id, whose specialty is named.</summary>
    public HashSet<string> Specialists { get; } = new(StringComparer.Ordinal);

    /// <summary>Where each service is named: the piece that ends its name.</summary>
    public List<(int At, string Id)> Named { get; } = [];

    public bool Negated => Words.Overlaps(Negations);

    /// <summary>The sentence may stand for a denial: it is negated, or counts none.</summary>
    public bool Denies => Negated || Words.Contains("nenhuma") || Words.Contains("nenhum");

    /// <summary>The sentence offers times, or says that there are some.</summary>
    public bool OffersTimes =>
        Words.Any(w => OfferStems.Any(s => w.StartsWith(s, StringComparison.Ordinal)));

    /// <summary>The sentence speaks of when the clinic is open.</summary>
    public bool SpeaksOfOpening =>
        Words.Any(w => OpeningStems.Any(s => w.StartsWith(s, StringComparison.Ordinal)));

    private static readonly HashSet<string> Negations = new(
        ["nao", "nem", "nunca", "infelizmente", "fechado", "fechada", "fecha", "fechamos", "sem"],
        StringComparer.Ordinal
    );

    private static readonly string[] AgendaStems =
    [
        "vaga",
        "horario",
        "livre",
        "disponi",
        "encaix",
        "consulta",
        "marc",
        "agend",
        "vir",
        "venha",
        "atend",
        "reserv",
        "slot",
        "doutor",
        "dr",
    ];

    private static readonly string[] OfferStems =
    [
        "vaga",
        "horario",
        "livre",
        "disponi",
        "encaix",
        "marc",
        "agend",
        "reserv",
        "tenho",
        "consig",
    ];

    private static readonly string[] OpeningStems =
    [
        "abr",
        "fech",
        "funcion",
        "atend",
        "expedient",
        "abert",
    ];
}
