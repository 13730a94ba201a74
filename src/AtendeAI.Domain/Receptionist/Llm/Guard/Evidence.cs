using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// Everything that may be stated in this turn: what the clinic has told (the facts given to the model), and what the tools and the
/// deterministic receptionist said. The patient's own words are no evidence.
/// </summary>
internal sealed class Evidence
{
    private readonly StatementReader _reader;
    private readonly List<Statement> _facts;
    private readonly List<Statement> _said = [];
    private readonly List<string> _texts = [];
    private readonly HashSet<string> _words = new(StringComparer.Ordinal);
    private readonly HashSet<string> _saidWords = new(StringComparer.Ordinal);

    /// <param name="facts">What the clinic and the patient's own record say, as given to the model.</param>
    /// <param name="names">First names of the people of this phone.</param>
    public Evidence(ClinicContext clinic, LocalDate today, string facts, IEnumerable<string> names)
    {
        Clinic = clinic;
        _reader = new StatementReader(clinic, today);
        _facts = [.. _reader.Read(facts)];
        _texts.Add(facts);
        Keep(_facts);
        foreach (var name in names)
        {
            Keep(_reader.Read(name));
        }
    }

    public ClinicContext Clinic { get; }

    /// <summary>All sentences that may be relied on.</summary>
    public IEnumerable<Statement> All => _facts.Concat(_said);

    /// <summary>What tools and the deterministic receptionist said in this turn.</summary>
    public IReadOnlyList<Statement> Said => _said;

    /// <summary>What reads like an instruction to the model is no fact, even where the clinic's own answer repeats it.</summary>
    public void Add(string said)
    {
        var text = Suspicion.Without(said);
        var read = _reader.Read(text);
        _said.AddRange(read);
        _texts.Add(text);
        Keep(read);
        _saidWords.UnionWith(read.SelectMany(s => s.Words));
    }

    public IReadOnlyList<Statement> Read(string text) => _reader.Read(text);

    public bool Knows(string word) => _words.Contains(word);

    /// <summary>The word, of this turn's tools and draft alone.</summary>
    public bool SaidWord(string word) => _saidWords.Contains(word);

    /// <summary>Some word of the evidence begins so.</summary>
    public bool KnowsStem(string stem) =>
        _words.Any(w => w.StartsWith(stem, StringComparison.Ordinal));

    /// <summary>The same, of this turn's tools and draft alone.</summary>
    public bool SaidStem(string stem) =>
        _saidWords.Any(w => w.StartsWith(stem, StringComparison.Ordinal));

    public bool Quotes(string text) =>
        _texts.Any(t => t.Contains(text, StringComparison.OrdinalIgnoreCase));

    /// <summary>All digits of each text, for telephone numbers however they are grouped.</summary>
    public bool HasDigits(string digits) =>
        _texts.Any(t =>
            string.Concat(t.Where(char.IsAsciiDigit)).Contains(digits, StringComparison.Ordinal)
        );

    private void Keep(IEnumerable<Statement> statements) =>
        _words.UnionWith(statements.SelectMany(s => s.Words));
}
