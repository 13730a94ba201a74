using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Names of two letters, "TO", "RX": known by their capitals, or by the article before them ("a to" is not "to indo").</summary>
internal static class ShortNames
{
    private const int Letters = 2;

    public static bool IsOne(Sentence sentence, int at)
    {
        var written = sentence.Written(at);
        if (written.Length != Letters || !char.IsLetter(written[0]) || !char.IsLetter(written[1]))
        {
            return false;
        }

        var capitals = char.IsUpper(written[0]) && char.IsUpper(written[1]);
        return (capitals && sentence.Text.Any(char.IsLower))
            || sentence.IsAny(
                at - 1,
                "a",
                "da",
                "na",
                "uma",
                "de",
                "quero",
                "marcar",
                "fazer",
                "sessao",
                "sessoes",
                "terapia"
            );
    }
}
