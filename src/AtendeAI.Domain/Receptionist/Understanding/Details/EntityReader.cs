using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Reads the data in a message, and marks its words with what they are.</summary>
internal sealed class EntityReader(
    Sentence sentence,
    Vocabulary clinic,
    LocalDate today,
    Expecting expecting
)
{
    private readonly int[] _tags = NewTags(sentence.Count);

    /// <summary>For each token the number by which rules know its sort (#plan, #prof...), or -1.</summary>
    public int[] Tags => _tags;

    public Entities Read(List<Atom> atoms)
    {
        var numbers = new NumberFinder(sentence, expecting);
        numbers.Find();
        var (birth, birthAt) = BirthFinder.Find(sentence, today, expecting);
        TagSpecialties();
        var entities = new Entities(
            ProfessionalFinder.Find(sentence, clinic, expecting, Tag),
            ServiceFinder.Find(sentence, clinic, Tag),
            FindPlan(),
            NameFinder.Find(sentence, expecting),
            numbers.Cpf,
            numbers.Phone,
            numbers.Email,
            birth,
            RelativeFinder.Find(sentence)
        )
        {
            InvalidCpf = numbers.InvalidCpf && numbers.Cpf is null,
            PaysPrivately = PaysPrivately(),
            OtherSpecialty = OtherSpecialty(),
            Together = ServiceFinder.Together(sentence, clinic),
        };
        Tag(numbers.CpfAt, RuleSet.Cpf);
        Tag(numbers.PhoneAt, RuleSet.Phone);
        Tag(numbers.EmailAt, RuleSet.Email);
        Tag(birthAt, RuleSet.Birth);
        return entities;
    }

    private static int[] NewTags(int count)
    {
        var tags = new int[count];
        Array.Fill(tags, -1);
        return tags;
    }

    private void Tag(int at, int tag)
    {
        if (at >= 0)
        {
            _tags[at] = tag;
        }
    }

    private string? OtherSpecialty()
    {
        if (clinic.ServiceNames.IsEmpty)
        {
            return null;
        }

        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence.In(at, Specialties.All)
                && !clinic.ServiceNames.Find(sentence[at].Text).Any()
                && !clinic.ProfessionalNames.Find(sentence[at].Text).Any()
            )
            {
                return sentence.Written(at).ToString();
            }
        }

        return null;
    }

    private void TagSpecialties()
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.In(at, Specialties.All))
            {
                _tags[at] = RuleSet.Spec;
            }
        }
    }

    private Mention? FindPlan()
    {
        var (own, first, _) = clinic.InsuranceNames.IsEmpty
            ? default
            : MentionFinder.Find(sentence, clinic.InsuranceNames, clinic.Insurance, IsPlanWord);
        Mention? known = null;
        for (var at = 0; at < sentence.Count; at++)
        {
            if (Plans.Match(sentence, at, out var name) > 0)
            {
                Tag(at, RuleSet.Plan);
                known ??= new Mention(name, null, []);
            }
        }

        if (own is null)
        {
            return known;
        }

        Tag(first, RuleSet.Plan);
        return own.Id is { } id
            ? own with
            {
                Text = clinic.Insurance.First(entry => entry.Id == id).Name,
            }
            : own;
    }

    /// <summary>Words like "saúde" are in the names of many plans and name none.</summary>
    private bool IsPlanWord(int at) =>
        !sentence.IsAny(
            at,
            "saude",
            "plano",
            "seguro",
            "dental",
            "convenio",
            "vida",
            "porto",
            "sao",
            "nacional",
            "central",
            "sul",
            "santa"
        );

    private bool PaysPrivately()
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence.IsAny(at, "particular", "particulares")
                || (sentence.IsAny(at, "convenio", "plano") && sentence.IsAny(at - 1, "sem"))
                || (
                    sentence.IsAny(at, "convenio", "plano")
                    && sentence.IsAny(at - 1, "tenho", "possuo")
                    && sentence.Is(at - 2, "nao")
                )
            )
            {
                return !sentence.Is(at - 1, "nao");
            }
        }

        return false;
    }
}
