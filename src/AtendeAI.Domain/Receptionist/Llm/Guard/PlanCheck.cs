using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Health plans: one that is not accepted is only named to say so, and one that is accepted is not refused.</summary>
internal static class PlanCheck
{
    public static string? Fault(Statement statement, Evidence evidence)
    {
        var insurance = evidence.Clinic.Insurance;
        var said = string.Join(' ', statement.Pieces.Where(p => p.IsWord).Select(p => p.Text));
        if (insurance.NotAccepted.Any(p => Names(said, p)) && !statement.Negated)
        {
            return "plan";
        }

        if (
            insurance.Accepted.Any(p => Names(said, p))
            && Refuses(said)
            && !insurance.NotAccepted.Any(p => Names(said, p))
        )
        {
            return "plan";
        }

        return Unknown(said, evidence) && !statement.Negated ? "plan" : null;
    }

    private static bool Names(string said, string plan) =>
        $" {said} ".Contains($" {Folding.Fold(plan)} ", StringComparison.Ordinal);

    private static bool Refuses(string said) =>
        s_refusals.Any(r => said.Contains(r, StringComparison.Ordinal));

    private static readonly string[] s_refusals =
    [
        "nao atend",
        "nao aceit",
        "nao trabalh",
        "nao tem",
        "nao faz",
        "nao cobr",
        "deixamos de",
    ];

    // A plan that the clinic tells of elsewhere, in a sentence that does not refuse it.
    private static bool Told(string plan, Evidence evidence)
    {
        var words = Folding.Fold(plan).Split(' ');
        return evidence.All.Any(s => !s.Negated && words.All(s.Words.Contains));
    }

    private static bool Unknown(string said, Evidence evidence)
    {
        var sentence = new Sentence(said);
        for (var at = 0; at < sentence.Count; at++)
        {
            if (
                sentence.Word(at).Length > 2
                && Plans.Match(sentence, at, out var name) > 0
                && !evidence.Clinic.Insurance.Accepted.Any(p =>
                    Folding.Fold(p) == Folding.Fold(name)
                )
                && !Told(name, evidence)
            )
            {
                return true;
            }
        }

        return false;
    }
}
