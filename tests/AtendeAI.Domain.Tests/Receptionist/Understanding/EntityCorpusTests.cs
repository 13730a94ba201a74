using AtendeAI.Domain.Receptionist.Understanding;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

public sealed class EntityCorpusTests(ITestOutputHelper output)
{
    private static readonly Vocabulary Clinic = new(
        [
            new("ana", "Dra. Ana Souza", ["Cardiologia"]),
            new("carlos", "Dr. Carlos Lima", ["Ortopedia"]),
            new("lia", "Dra. Lia Prado", ["Ortodontia"]),
        ],
        [
            new("consulta", "Consulta", ["primeira vez"]),
            new("pele", "Limpeza de pele", []),
            new("dental", "Limpeza dental", []),
            new("canal", "Tratamento de canal", []),
        ],
        [new("Unimed", "Unimed", []), new("Bradesco Saúde", "Bradesco Saúde", [])]
    );

    [Fact]
    public void Data_in_messages_is_found()
    {
        var rows = Corpus.Pairs("entities.tsv");

        var wrong = rows.Where(row => !Fits(row.Expected, Read(row.Message, Vocabulary.None)))
            .ToList();

        foreach (var (expected, message) in wrong)
        {
            output.WriteLine(
                $"{message}\n    expected {expected}\n    read     {string.Join(';', Write(Read(message, Vocabulary.None)))}"
            );
        }

        (wrong.Count / (double)rows.Count).ShouldBeLessThanOrEqualTo(0.02);
    }

    [Theory]
    [InlineData("quero a dra ana", "ana")]
    [InlineData("com o dr carlus", "carlos")]
    [InlineData("tem vaga com o ortopedista?", "carlos")]
    [InlineData("dra. Lia Prado por favor", "lia")]
    [InlineData("quero cardio", "ana")]
    public void A_professional_is_recognised(string message, string id) =>
        Read(message, Clinic).Professional?.Id.ShouldBe(id);

    [Fact]
    public void The_patients_own_name_is_no_professional() =>
        Read("meu nome é Ana Paula", Clinic).Professional.ShouldBeNull();

    [Theory]
    [InlineData("quero fazer canal", "canal")]
    [InlineData("limpeza de pele", "pele")]
    [InlineData("uma limpesa dental", "dental")]
    public void A_service_is_recognised(string message, string id) =>
        Read(message, Clinic).Service?.Id.ShouldBe(id);

    [Fact]
    public void What_is_ambiguous_has_candidates_and_no_id()
    {
        var service = Read("quero uma limpeza", Clinic).Service;

        service!.Id.ShouldBeNull();
        service.Candidates.ShouldBe(["pele", "dental"], ignoreOrder: true);
    }

    private static Entities Read(string message, Vocabulary clinic) =>
        Understander.Understand(message, clinic, Corpus.Now).Entities;

    /// <summary>A service named beside what a row is about is no fault of that row.</summary>
    private static bool Fits(string expected, Entities entities)
    {
        var found = Write(entities)
            .Where(one =>
                expected.Contains("service", StringComparison.Ordinal)
                || !one.StartsWith("service", StringComparison.Ordinal)
            )
            .ToHashSet();
        return expected == "-" ? found.Count == 0 : found.SetEquals(expected.Split(';'));
    }

    private static IEnumerable<string> Write(Entities found)
    {
        (string Label, string? Value)[] all =
        [
            ("name=", found.Name),
            ("cpf=", found.Cpf),
            ("phone=", found.Phone),
            ("email=", found.Email),
            ("birth=", found.BirthDate?.ToString("uuuu-MM-dd", null)),
            ("insurance=", found.Insurance?.Text),
            ("professional=", found.Professional?.Text),
            ("service=", found.Service?.Text),
            (
                "for=",
                found.ForWhom is { } whom ? $"{whom.Relation}/{whom.Name}/{whom.AgeYears}" : null
            ),
            ("badcpf", found.InvalidCpf ? string.Empty : null),
            ("private", found.PaysPrivately ? string.Empty : null),
        ];
        return all.Where(one => one.Value is not null).Select(one => one.Label + one.Value);
    }
}
