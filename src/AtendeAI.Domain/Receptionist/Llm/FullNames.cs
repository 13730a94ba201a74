using System.Text;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding.Details;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>Leaves of each full name in a text only the first name. The clinic's professionals are no secret.</summary>
internal static class FullNames
{
    private static readonly HashSet<string> s_between = new(
        ["da", "de", "do", "das", "dos"],
        StringComparer.Ordinal
    );

    public static string Shorten(string text, ClinicContext clinic)
    {
        var known = clinic
            .Professionals.Select(p => p.Name)
            .Append(clinic.Name)
            .SelectMany(n => Folding.Fold(n).Split(' ', '.'))
            .ToHashSet(StringComparer.Ordinal);
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var end = WordEnd(text, at);
            if (end == at)
            {
                result.Append(text[at++]);
                continue;
            }

            var word = text[at..end];
            result.Append(word);
            at = GivenNames.IsKnown(Folding.Fold(word)) ? AfterSurnames(text, end, known) : end;
        }

        return result.ToString();
    }

    // "Ana Lúcia de Souza": capitals, with small words between them, on the same line.
    private static int AfterSurnames(string text, int from, HashSet<string> known)
    {
        var last = from;
        for (var at = from; at < text.Length && text[at] == ' '; )
        {
            var end = WordEnd(text, at + 1);
            var word = text[(at + 1)..end];
            if (word.Length == 0 || known.Contains(Folding.Fold(word)))
            {
                break;
            }

            if (char.IsUpper(word[0]))
            {
                last = end;
            }
            else if (!s_between.Contains(word))
            {
                break;
            }

            at = end;
        }

        return last;
    }

    private static int WordEnd(string text, int at)
    {
        while (at < text.Length && (char.IsLetter(text[at]) || Folding.IsCombining(text[at])))
        {
            at++;
        }

        return at;
    }
}
