using System.Globalization;
using System.Text;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>What the text is written in: letters of other scripts, invisible signs and figures in disguise cannot be checked and are refused.</summary>
internal static class Script
{
    public static bool IsStrange(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!rune.IsAscii && IsStrange(rune))
            {
                return true;
            }
        }

        return text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
    }

    // One such word is no accident: the guard's tables are Portuguese, and what is said in another language would slip past them.
    private static readonly HashSet<string> s_foreign = new(
        (
            "the your you has been have is was this that with please hello our and will can appointment price free tomorrow today cancelled booked "
            + "usted ustedes hola gracias muy pero cuesta tiene puede hoy cita citas fueron ahora manana limpieza nuestro nuestra"
        ).Split(' '),
        StringComparer.Ordinal
    );

    public static bool IsForeign(string text) =>
        Tongue.Of(new Sentence(text)) != Language.Portuguese
        || Instructions.WordsOf(Folding.Fold(text)).Exists(s_foreign.Contains);

    private static bool IsStrange(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            // Latin letters with accents only: homoglyphs of other scripts would slip past every list of words.
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter => rune.Value
                > 0x17f,
            UnicodeCategory.OtherLetter => rune.Value is not (0xaa or 0xba),
            UnicodeCategory.ModifierLetter or UnicodeCategory.TitlecaseLetter => true,
            UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber => true,
            // The joiner that emoji are made with is no disguise.
            UnicodeCategory.Format => rune.Value != 0x200d,
            UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned
            or UnicodeCategory.Control => true,
            UnicodeCategory.NonSpacingMark => rune.Value is not (>= 0xfe00 and <= 0xfe0f),
            _ => false,
        };
}
