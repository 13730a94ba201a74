using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>Finds CPF, telephone and e-mail among a message's tokens.</summary>
internal sealed class NumberFinder(Sentence sentence, Expecting expecting)
{
    private const int LongestNumber = 14;

    public string? Cpf { get; private set; }

    public bool InvalidCpf { get; private set; }

    public string? Phone { get; private set; }

    public string? Email { get; private set; }

    public int CpfAt { get; private set; } = -1;

    public int PhoneAt { get; private set; } = -1;

    public int EmailAt { get; private set; } = -1;

    public void Find()
    {
        for (var at = 0; at < sentence.Count; )
        {
            at = sentence.IsNumber(at) ? Number(at) : at + 1;
        }

        FindEmail();
    }

    /// <summary>Digits joined by dots, dashes, brackets and spaces are one number.</summary>
    private int Number(int at)
    {
        var digits = sentence[at].Text;
        var end = at + 1;
        while (digits.Length < LongestNumber && NextGroup(end) is var next && next > 0)
        {
            digits += sentence[next].Text;
            end = next + 1;
        }

        Classify(digits, at, end);
        return end;
    }

    private int NextGroup(int at)
    {
        var next = at;
        while (sentence.IsAny(next, ".", "-", ")", "/") && next - at < 2)
        {
            next++;
        }

        return sentence.IsNumber(next) ? next : -1;
    }

    private void Classify(string digits, int at, int end)
    {
        var saidCpf =
            Said(at, "cpf", "documento")
            || (
                expecting is Expecting.Cpf or Expecting.GuardianCpf
                && !Said(at, "telefone", "celular")
            );
        var written = sentence.Text.AsSpan(
            sentence[at].Start,
            sentence[end - 1].End - sentence[at].Start
        );
        var likeCpf =
            digits.Length == 11 && written.Length >= 13 && written[3] == '.' && written[7] == '.';
        var phone = Digits.Phone(digits);
        if (
            Digits.IsCpf(digits)
            && (
                saidCpf
                || likeCpf
                || phone is null
                || !Said(at, "telefone", "celular", "whatsapp", "fone", "numero", "contato")
            )
        )
        {
            (Cpf, CpfAt) = (Cpf ?? digits, at);
        }
        else if (
            (
                saidCpf
                && digits.Length is >= 8 and <= 14
                && (phone is null || digits.Length is 10 or 11)
                && !IsDialled(at, written)
            ) || likeCpf
        )
        {
            (InvalidCpf, CpfAt) = (true, at);
        }
        else if (phone is not null)
        {
            (Phone, PhoneAt) = (Phone ?? phone, at);
        }
    }

    /// <summary>The area code in brackets, or a word for a telephone nearer than that for a CPF.</summary>
    private bool IsDialled(int at, ReadOnlySpan<char> written) =>
        written.Contains(')')
        || sentence.IsAny(at - 1, "telefone", "celular", "whatsapp", "fone", "contato", "fixo")
        || sentence.IsAny(at - 2, "telefone", "celular", "whatsapp", "fone", "contato", "fixo");

    private bool Said(int at, params ReadOnlySpan<string> words)
    {
        for (var back = 1; back <= 5; back++)
        {
            if (sentence.IsNumber(at - back))
            {
                return false;
            }

            if (sentence.IsAny(at - back, words))
            {
                return true;
            }
        }

        return false;
    }

    private void FindEmail()
    {
        var text = sentence.Text;
        var sign = text.IndexOf('@', StringComparison.Ordinal);
        while (sign > 0 && Email is null)
        {
            var first = sign;
            while (first > 0 && IsEmailLetter(text[first - 1]))
            {
                first--;
            }

            var end = sign + 1;
            while (end < text.Length && IsEmailLetter(text[end]))
            {
                end++;
            }

            var domain = text[(sign + 1)..end].TrimEnd('.', '-');
            if (
                first < sign
                && domain.LastIndexOf('.') is > 0 and var dot
                && domain.Length - dot > 2
            )
            {
                Email = text[first..(sign + 1 + domain.Length)].ToLowerInvariant();
                EmailAt = Enumerable
                    .Range(0, sentence.Count)
                    .FirstOrDefault(at => sentence[at].End > first, -1);
            }

            sign = text.IndexOf('@', end);
        }
    }

    private static bool IsEmailLetter(char letter) =>
        char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or '_' or '+';
}
