namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>Whether a message that wants something also gives data of the patient's.</summary>
internal static class Given
{
    /// <summary>
    /// A document, a plan, a name. "sou a filha dela" and the company that a bill is made out to only go with what is wanted.
    /// </summary>
    public static bool Besides(Entities entities, Findings findings) =>
        entities.Cpf is not null
        || entities.InvalidCpf
        || entities.BirthDate is not null
        || entities.Phone is not null
        || entities.Email is not null
        || entities.Insurance is not null
        || entities.PaysPrivately
        || (entities.Name is not null && !findings.HasLabel("kin"))
        || findings.Evidence.Any(one => IsOwn(one, findings));

    private static bool IsOwn(Evidence one, Findings findings) =>
        one.Rule.Intent == Intent.ProvideInfo
        && one.Rule.Force != Force.Weak
        && !findings.Evidence.Any(other => other.Rule.Label == "kin" && other.Meets(one));
}
