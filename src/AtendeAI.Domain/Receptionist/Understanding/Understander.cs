using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Wishes;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>Reads a patient's message: deterministic, without I/O, in time bounded by the message's length.</summary>
public static class Understander
{
    /// <param name="now">The clinic's local time, from which "amanhã" is reckoned.</param>
    /// <param name="expecting">What the last reply asked for.</param>
    public static Understood Understand(
        string text,
        Vocabulary clinic,
        LocalDateTime now,
        Expecting expecting = Expecting.Nothing
    ) => Understand(text, clinic, now, expecting, Likeness.Carried);

    /// <summary>The same with what another lesson taught.</summary>
    internal static Understood Understand(
        string text,
        Vocabulary clinic,
        LocalDateTime now,
        Expecting expecting,
        Likeness likeness
    )
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(clinic);
        var sentence = new Sentence(text);
        var (atoms, when) = TimeReader.Read(sentence, now, expecting);
        var reader = new EntityReader(sentence, clinic, now.Date, expecting);
        var entities = reader.Read(atoms);
        var clauses = Clauses.Of(sentence, atoms, reader.Tags);
        var findings = Findings.Weigh(RuleMatch.Find(clauses));
        var read = Judge.Decide(findings, entities, text.Contains('?'));
        var intents =
            Asked.Answer(read, sentence, entities, expecting)
            ?? OnlyService.Wanted(sentence, entities)
            ?? SecondOpinion.On(read, findings, entities, sentence, clauses, expecting, likeness);
        var rest = Rest.Of(sentence, atoms, reader.Tags, entities, clauses);
        intents = PlanBeside.Of(rest.After(intents), sentence, entities, when.Count > 0);
        return new Understood(
            intents,
            intents.Contains(Intent.Emergency),
            intents.Contains(Intent.Emergency) && (rest.Suicide || IsFarewell(sentence, findings)),
            WithoutName(when, entities.Name),
            entities,
            Manner.Mood(sentence, intents),
            Tongue.Of(sentence)
        )
        {
            Answer = Manner.Answer(sentence, intents, expecting),
            Ordinal = Choice.Ordinal(sentence, expecting),
            Score = Choice.Score(sentence, expecting),
            AnyTime = Choice.IsIndifferent(sentence),
            Loss = Losses.AreTold(sentence),
            Orders = findings.HasLabel("order") && intents.Contains(Intent.OutOfScope),
        };
    }

    /// <summary>Where only the likeness hears danger, words of leaving and dying tell which danger it is.</summary>
    private static bool IsFarewell(Sentence sentence, Findings findings)
    {
        if (findings.IsFirm(Intent.Emergency))
        {
            return findings.HasLabel("suicide");
        }

        for (var at = 0; at < sentence.Count; at++)
        {
            if (sentence.In(at, SuicideRules.Farewell))
            {
                return true;
            }
        }

        return false;
    }

    // "Rosa Maria Domingos" says no day.
    private static IReadOnlyList<TimeExpression> WithoutName(
        IReadOnlyList<TimeExpression> when,
        string? name
    )
    {
        if (name is null || when.Count == 0)
        {
            return when;
        }

        var parts = name.Split(' ');
        return
        [
            .. when.Where(e =>
                !e
                    .Text.Split(' ')
                    .All(word => parts.Contains(word, StringComparer.OrdinalIgnoreCase))
            ),
        ];
    }
}
