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
            ?? SecondOpinion.On(read, findings, sentence, clauses, expecting);
        return new Understood(
            intents,
            intents.Contains(Intent.Emergency),
            intents.Contains(Intent.Emergency) && findings.HasLabel("suicide"),
            when,
            entities,
            Manner.Mood(sentence, intents),
            Manner.Language(sentence)
        )
        {
            Answer = Manner.Answer(sentence, intents, expecting),
            Ordinal = Choice.Ordinal(sentence, expecting),
            Score = Choice.Score(sentence, expecting),
            AnyTime = Choice.IsIndifferent(sentence),
        };
    }
}
