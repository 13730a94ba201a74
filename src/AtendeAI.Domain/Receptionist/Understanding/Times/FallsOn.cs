using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"Dia 20 cai num domingo?", "foi numa quarta": the weekday tells something of another day, and asks for none.</summary>
internal static class FallsOn
{
    public static bool Is(Sentence sentence, Atom atom)
    {
        var lead = atom.First - 1;
        if (atom.Named != DayName.Weekday)
        {
            return false;
        }

        if (sentence.IsAny(lead, "num", "numa"))
        {
            return sentence.IsAny(lead - 1, "cai", "caiu", "cair", "caem", "foi", "era")
                || (sentence.Is(lead - 1, "e") && sentence.Written(lead - 1) is not ("e" or "E"));
        }

        var verb = sentence.IsAny(lead, "no", "na", "em", "de") ? lead - 1 : lead;
        return sentence.IsAny(verb, "cai", "caiu", "caem");
    }
}
