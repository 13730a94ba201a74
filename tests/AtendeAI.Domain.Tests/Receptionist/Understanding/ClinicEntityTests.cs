using AtendeAI.Domain.Receptionist.Understanding;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist.Understanding;

/// <summary>What messages name against the names of whole clinics, and what they only seem to name.</summary>
public sealed class ClinicEntityTests(ITestOutputHelper output)
{
    private sealed record Row(Vocabulary Clinic, string Expected, string Message);

    [Fact]
    public void What_is_wanted_of_a_clinic_is_found()
    {
        var rows = Rows().ToList();

        var wrong = rows.Where(row => Wrong(row).Any()).ToList();

        foreach (var row in wrong)
        {
            output.WriteLine($"{row.Message}\n    {string.Join("; ", Wrong(row))}");
        }

        rows.Count.ShouldBeGreaterThan(450);
        (wrong.Count / (double)rows.Count).ShouldBeLessThanOrEqualTo(0.02);
    }

    [Theory]
    [InlineData("tenho unimed, vocês aceitam amil?", "Unimed|Amil")]
    [InlineData("aceitam unimed ou amil?", "Unimed|Amil")]
    public void Of_several_plans_none_is_guessed(string message, string plans)
    {
        var clinic = new Vocabulary([], [], [new("Unimed", "Unimed", []), new("Amil", "Amil", [])]);

        var plan = Read(message, clinic).Insurance!;

        plan.Id.ShouldBeNull();
        plan.Candidates.ShouldBe(plans.Split('|'));
    }

    private static IEnumerable<string> Wrong(Row row)
    {
        var found = Read(row.Message, row.Clinic);
        foreach (var label in row.Expected.Split(';'))
        {
            var (field, expected) = (
                label[..label.IndexOf('=')],
                label[(label.IndexOf('=') + 1)..]
            );
            var read = Value(found, field);
            if (read != expected)
            {
                yield return $"{field}: expected {expected}, read {read}";
            }
        }
    }

    private static string Value(Entities found, string field) =>
        field switch
        {
            "professional" => Ids(found.Professional),
            "service" => found.Service?.Id ?? "-",
            "insurance" => found.Insurance?.Text ?? "-",
            "name" => found.PatientName ?? "-",
            "cpf" => found.Cpf ?? "-",
            "phone" => found.Phone ?? "-",
            _ => throw new FormatException(field),
        };

    private static string Ids(Mention? mention) =>
        mention switch
        {
            null => "-",
            { Id: { } id } => id,
            { Candidates.Count: > 0 } => string.Join('|', mention.Candidates.Order()),
            _ => "-",
        };

    private static IEnumerable<Row> Rows()
    {
        var (people, services, plans) = Lists();
        var clinic = Vocabulary.None;
        foreach (var line in Corpus.Lines("entities.clinics.tsv"))
        {
            var parts = line.Split('\t');
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                (people, services, plans) = Lists();
                clinic = Vocabulary.None;
            }
            else if (parts[0] is "professional" or "service" or "plan")
            {
                var list =
                    parts[0] == "professional" ? people
                    : parts[0] == "service" ? services
                    : plans;
                list.Add(new VocabularyEntry(parts[1], parts[2], parts[3..]));
                clinic = new Vocabulary(people, services, plans);
            }
            else if (parts.Length == 2)
            {
                yield return new Row(clinic, parts[0], parts[1].Replace("\\n", "\n"));
            }
        }
    }

    private static (
        List<VocabularyEntry> People,
        List<VocabularyEntry> Services,
        List<VocabularyEntry> Plans
    ) Lists() => ([], [], []);

    private static Entities Read(string message, Vocabulary clinic) =>
        Understander.Understand(message, clinic, Corpus.Now).Entities;
}
