using System.Text;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Llm;

/// <summary>
/// Takes out of a text what leaves the house for nobody: CPF, telephone, card and other long numbers, e-mail addresses, and the full names of
/// this phone's patients (the first name stays).
/// </summary>
public static class Redaction
{
    private const int LongestNumberKept = 6;

    public static string Of(string text, ContactCard contact)
    {
        var plain = Digits(Mails(text));
        foreach (
            var patient in contact.Patients.Where(p =>
                p.Name.Contains(' ', StringComparison.Ordinal)
            )
        )
        {
            plain = plain.Replace(
                patient.Name,
                Said.FirstName(patient.Name),
                StringComparison.OrdinalIgnoreCase
            );
        }

        return plain;
    }

    /// <summary>An exchange as it may be kept: what the model wrote is no more to be trusted with than what the patient did.</summary>
    public static IReadOnlyList<ModelMessage> Of(
        IReadOnlyList<ModelMessage> exchange,
        TurnInput turn
    ) =>
        [
            .. exchange.Select(m =>
                m switch
                {
                    AssistantMessage a => a with
                    {
                        Text = Of(a.Text, turn),
                        Calls =
                        [
                            .. a.Calls.Select(c => c with { Arguments = Of(c.Arguments, turn) }),
                        ],
                    },
                    PatientMessage p => p with { Text = Of(p.Text, turn) },
                    _ => m,
                }
            ),
        ];

    /// <summary>The same of what anybody wrote, who may name others: of each full name only the first stays, but for the clinic's professionals.</summary>
    public static string Of(string text, TurnInput turn) =>
        FullNames.Shorten(Of(text, turn.Contact), turn.Clinic);

    private static string Mails(string text)
    {
        var at = text.IndexOf('@', StringComparison.Ordinal);
        while (at >= 0)
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsMail(text[start - 1]))
            {
                start--;
            }

            while (end < text.Length && IsMail(text[end]))
            {
                end++;
            }

            // The full stop of the sentence is none of the address.
            while (end > at + 1 && (text[end - 1] is '.' or '-'))
            {
                end--;
            }

            text = end - start > 1 ? $"{text[..start]}[e-mail]{text[end..]}" : text;
            var from = end - start > 1 ? start + "[e-mail]".Length : end;
            at = from < text.Length ? text.IndexOf('@', from) : -1;
        }

        return text;
    }

    private static bool IsMail(char c) => char.IsLetterOrDigit(c) || c is '.' or '_' or '-' or '+';

    // Any figures count, also those of other scripts; signs between them do not make two numbers of one.
    private static string Digits(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (!char.IsDigit(text[at]))
            {
                result.Append(text[at++]);
                continue;
            }

            var end = Run(text, at);
            result.Append(Replacement(text[at..end]));
            at = end;
        }

        return result.ToString();
    }

    private static int Run(string text, int at)
    {
        var (end, last) = (at, at);
        while (
            end < text.Length
            && (char.IsDigit(text[end]) || (IsBetween(text[end]) && end - last < 3))
        )
        {
            if (char.IsDigit(text[end]))
            {
                last = end;
            }

            end++;
        }

        return last + 1;
    }

    // A comma, a colon or a slash parts prices, times and dates, which are kept.
    private static bool IsBetween(char c) =>
        c is ' ' or '.' or '-' or '(' or ')' or '+' or '_' or '*'
        || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format;

    private static string Replacement(string written)
    {
        var digits = string.Concat(
            written.Where(char.IsDigit).Select(c => (char)('0' + (int)char.GetNumericValue(c)))
        );
        return digits.Length <= LongestNumberKept ? written
            : Understanding.Details.Digits.IsCpf(digits) ? "[CPF]"
            : Understanding.Details.Digits.Phone(digits) is not null || digits.Length is 8 or 9
                ? "[telefone]"
            : "[número]";
    }
}
