using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Só não marca no Natal", "não me encaixa de manhã": told not to book then; but "o sistema não deixa marcar".</summary>
internal static class NotBooked
{
    private static readonly HashSet<string> Booking = WordSet.Of(
        "marca marque marquem agenda agende agendem coloca coloque bota bote poe ponha encaixa encaixe deixa deixe cair "
            + "joga jogue"
    );

    /// <summary>Whether the verb at a place, the last before the time, forbids it.</summary>
    public static bool EndsAt(Sentence sentence, int at)
    {
        var not = sentence.IsAny(at - 1, "me", "pode", "vai", "ele", "ela") ? at - 2 : at - 1;
        return sentence.In(at, Booking)
            && sentence.Is(not, "nao")
            && !(sentence.Is(at, "deixa") && IsLeft(sentence, at + 1));
    }

    /// <summary>"não deixa eu marcar", "não deixa de marcar": not told of the day.</summary>
    private static bool IsLeft(Sentence sentence, int at)
    {
        var verb = sentence.IsAny(at, "eu", "de", "a") ? at + 1 : at;
        return sentence.IsAny(verb, "marcar", "agendar", "me", "gente", "escolher");
    }
}
