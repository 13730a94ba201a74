using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Reads a text into statements; what we told the model and what it says are read in the same way.</summary>
internal sealed class StatementReader
{
    // "Duas opções", "três passos": talk.
    private const int FewestToCount = 3;

    private readonly LocalDate _today;
    private readonly List<(string Id, string[] Words)> _services = [];
    private readonly List<(string Id, string Word)> _professionals = [];
    private readonly List<(string Id, string[] Words)> _specialties = [];

    public StatementReader(ClinicContext clinic, LocalDate today)
    {
        _today = today;
        foreach (var service in clinic.Services)
        {
            _services.AddRange(
                service.Aliases.Prepend(service.Name).Select(n => (service.Id, WordsOf(n)))
            );
        }

        _specialties.AddRange(
            clinic
                .Professionals.Where(p => p.Specialty is not null)
                .Select(p => (p.Id, WordsOf(p.Specialty!)))
        );
        // "Lima" of two doctors names neither of them.
        _professionals.AddRange(
            clinic
                .Professionals.SelectMany(p =>
                    WordsOf(p.Name)
                        .Where(w => w.Length > 2 && w != "dra")
                        .Select(w => (p.Id, Word: w))
                )
                .GroupBy(p => p.Word, StringComparer.Ordinal)
                .Where(g => g.Select(p => p.Id).Distinct(StringComparer.Ordinal).Count() == 1)
                .Select(g => g.First())
        );
    }

    public IReadOnlyList<Statement> Read(string text)
    {
        var statements = new List<Statement>();
        SaidDay? header = null;
        foreach (var pieces in Pieces.Sentences(text))
        {
            var statement = new Statement(pieces);
            var taken = new bool[pieces.Count];
            new MoneyReading(statement, taken).Read();
            header = new ClockReading(statement, taken, _today).Read(header);
            Numbers(statement, taken);
            Names(statement);
            Specialties(statement);
            statements.Add(statement);
        }

        return statements;
    }

    private void Names(Statement statement)
    {
        foreach (var (id, word) in _professionals)
        {
            if (statement.Words.Contains(word))
            {
                statement.Professionals.Add(id);
            }
        }

        foreach (var (id, words) in _services)
        {
            if (words.Length > 0 && words.All(statement.Words.Contains))
            {
                statement.Services.Add(id);
                statement.Named.AddRange(Ends(statement.Pieces, words[^1]).Select(at => (at, id)));
            }
        }
    }

    private void Specialties(Statement statement)
    {
        foreach (var (id, words) in _specialties)
        {
            if (words.Length > 0 && words.All(statement.Words.Contains))
            {
                statement.Specialists.Add(id);
            }
        }
    }

    private static IEnumerable<int> Ends(IReadOnlyList<Piece> pieces, string word) =>
        Enumerable.Range(0, pieces.Count).Where(at => pieces[at].Is(word));

    private static void Numbers(Statement statement, bool[] taken)
    {
        var pieces = statement.Pieces;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (taken[at])
            {
                continue;
            }

            if (pieces[at].IsNumber && !IsBullet(pieces, at))
            {
                statement.Numbers.Add(new(pieces[at].Text, Unit(pieces, at + 1)));
            }
            else if (
                Spoken.IsNumber(pieces[at])
                && Spoken.TryRead(pieces, at, out var value, out var next)
            )
            {
                var unit = Unit(pieces, next);
                if (value > 1 && (unit.Length > 0 || next - at > 3 || value > FewestToCount))
                {
                    statement.Numbers.Add(new($"{value}", unit));
                }

                at = next - 1;
            }
        }
    }

    private static string Unit(IReadOnlyList<Piece> pieces, int at) =>
        at < pieces.Count ? Units.Of(pieces[at].Text) : "";

    private static bool IsBullet(IReadOnlyList<Piece> pieces, int at) =>
        at == 0
        && pieces.Count > 1
        && pieces[0].Text.Length == 1
        && (pieces[1].Is(".") || pieces[1].Is(")"));

    private static string[] WordsOf(string name) =>
        [.. Pieces.Sentences(name).SelectMany(s => s).Where(p => p.IsWord).Select(p => p.Text)];
}
