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
        var addresses = NoPerson.Addresses(sentence);
        // Before the name: a professional's is not the patient's.
        var professional = ProfessionalFinder.Find(
            sentence,
            clinic,
            expecting,
            addresses,
            Tag,
            out var notWith
        );
        var plans = new PlanFinder(sentence, clinic, expecting, addresses);
        var (service, together) = ServiceFinder.Find(sentence, clinic, plans.Covers, Tag);
        var other = OtherSpecialty();
        // "consulta com neurologista" is none of the clinic's, though it calls one of its own "consulta".
        if (other is not null && service?.Id is not null && IsAnyVisit(service.Text))
        {
            service = service with { Id = null };
        }

        var entities = new Entities(
            professional,
            service,
            plans.Find(Tag),
            NameFinder.Find(sentence, expecting, at => _tags[at] == RuleSet.Prof),
            numbers.Cpf,
            numbers.Phone,
            numbers.Email,
            birth,
            RelativeFinder.Find(sentence)
        )
        {
            InvalidCpf = numbers.InvalidCpf && numbers.Cpf is null,
            PaysPrivately = PaysPrivately(),
            OtherSpecialty = other,
            Together = together,
            NotWith = notWith,
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

    private static bool IsAnyVisit(string said) =>
        Folding.Fold(said) is "consulta" or "consultas" or "exame" or "horario" or "atendimento";

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
                && clinic.ServiceNames.Find(sentence[at].Text).Count == 0
                && clinic.ProfessionalNames.Find(sentence[at].Text).Count == 0
                && !TradeWords.IsOf(sentence[at].Text, clinic)
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

    private bool PaysPrivately()
    {
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                IsPrivate(at)
                || (sentence.IsAny(at, "convenio", "plano") && sentence.IsAny(at - 1, "sem"))
                || (sentence.IsAny(at, "convenio", "plano") && HasNone(at))
            )
            {
                return !sentence.Is(at - 1, "nao");
            }
        }

        return false;
    }

    // "não tenho convênio", "ela não tem plano"; "vocês não têm convênio?" asks.
    private bool HasNone(int at) =>
        sentence.Is(at - 2, "nao")
        && (
            sentence.IsAny(at - 1, "tenho", "possuo")
            || (
                sentence.IsAny(at - 1, "tem", "temos", "possui")
                && !sentence.Text.Contains('?')
                && !sentence.IsAny(at - 3, "voces", "clinica", "ai")
            )
        );

    // Not "falar em particular", nor "não é particular".
    private bool IsPrivate(int at) =>
        sentence.IsAny(at, "particular", "particulares")
        && !sentence.Is(at - 1, "em")
        && !RuledOut.Is(sentence, at, at + 1, Refusable.Plan);
}
