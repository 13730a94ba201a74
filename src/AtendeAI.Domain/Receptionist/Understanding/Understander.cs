using AtendeAI.Domain.Receptionist.Understanding.Times;
using AtendeAI.Domain.Receptionist.Understanding.Words;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>Reads a patient's message: deterministic, without I/O, in time bounded by the message's length.</summary>
public static class Understander
{
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
        var (_, when) = TimeReader.Read(sentence, now, expecting);
        var intents = FirstWords.Read(text);
        return new Understood(
            intents,
            intents.Contains(Intent.Emergency),
            false,
            when,
            Entities.None,
            Mood.Neutral,
            Language.Portuguese
        )
        {
            Answer = intents[0] switch
            {
                Intent.Confirm => Answer.Yes,
                Intent.Decline => Answer.No,
                _ => Answer.None,
            },
        };
    }
}
