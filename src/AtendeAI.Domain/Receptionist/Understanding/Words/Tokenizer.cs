using System.Globalization;

namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>Cuts a message into words, numbers, marks, line breaks and emoji. One pass, no look back.</summary>
internal static class Tokenizer
{
    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>(Math.Min((text.Length / 4) + 4, 512));
        var at = 0;
        var lastEnd = -1;
        while (at < text.Length)
        {
            var start = at;
            var count = tokens.Count;
            at = Next(text, at, tokens, start == lastEnd);
            if (tokens.Count > count)
            {
                lastEnd = at;
            }
        }

        return tokens;
    }

    private static int Next(string text, int at, List<Token> tokens, bool glued)
    {
        var letter = text[at];
        if (char.IsAsciiDigit(letter))
        {
            return Digits(text, at, tokens, glued);
        }

        if (IsLetter(letter))
        {
            return Letters(text, at, tokens, glued);
        }

        if (letter is '\n' or '\r')
        {
            tokens.Add(new Token(TokenKind.Break, "\n", at, at + 1, false));
            return at + 1;
        }

        return char.IsSurrogate(letter) || IsSymbol(letter)
            ? Emoji(text, at, tokens)
            : Mark(text, at, tokens, glued);
    }

    private static int Digits(string text, int at, List<Token> tokens, bool glued)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        tokens.Add(new Token(TokenKind.Number, text[at..end], at, end, glued));
        return end;
    }

    private static int Letters(string text, int at, List<Token> tokens, bool glued)
    {
        var end = at;
        while (end < text.Length && (IsLetter(text[end]) || Folding.IsCombining(text[end])))
        {
            end++;
        }

        var slash = end < text.Length && text[end] == '/' && end - at == 1;
        var mended = Spelling.Mend(text.AsSpan(at, end - at), slash);
        if (mended.Contains(' '))
        {
            foreach (var word in mended.Split(' '))
            {
                tokens.Add(new Token(TokenKind.Word, word, at, end, glued));
            }
        }
        else
        {
            tokens.Add(new Token(TokenKind.Word, mended, at, end, glued));
        }

        return slash ? end + 1 : end;
    }

    private static int Emoji(string text, int at, List<Token> tokens)
    {
        var length =
            char.IsHighSurrogate(text[at])
            && at + 1 < text.Length
            && char.IsLowSurrogate(text[at + 1])
                ? 2
                : 1;
        var sign = text.Substring(at, length);
        if (!IsModifier(sign))
        {
            tokens.Add(new Token(TokenKind.Emoji, sign, at, at + length, false));
        }

        return at + length;
    }

    private static int Mark(string text, int at, List<Token> tokens, bool glued)
    {
        var letter = text[at];
        var joinsLetters =
            letter is '-' or '\'' or '\u2019' or '\u2010' or '\u2011'
            && glued
            && at + 1 < text.Length
            && IsLetter(text[at + 1]);
        if (joinsLetters && tokens is [.., { Kind: TokenKind.Word }])
        {
            return at + 1;
        }

        if (!char.IsWhiteSpace(letter) && !IsIgnored(letter))
        {
            tokens.Add(new Token(TokenKind.Mark, Plain(letter), at, at + 1, glued));
        }

        return at + 1;
    }

    private static string Plain(char letter) =>
        letter switch
        {
            '–' or '—' or '‑' or '‐' => "-",
            '…' => ".",
            '¿' or '？' => "?",
            '¡' or '！' => "!",
            '，' => ",",
            _ => letter.ToString(),
        };

    private static bool IsLetter(char letter) =>
        letter is 'º' or 'ª' or '°' || (char.IsLetter(letter) && !char.IsSurrogate(letter));

    private static bool IsIgnored(char letter) =>
        letter is '*' or '_' or '~' or '"' or '\u201c' or '\u201d' or '`' or '\u200d' or '\ufe0f'
        || Folding.IsCombining(letter)
        || char.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.Control;

    private static bool IsSymbol(char letter) =>
        letter is >= '\u2190' and <= '\u2bff' or '\u3030' or '\u303d' or '\u00a9' or '\u00ae';

    /// <summary>Skin tones and the like say nothing by themselves.</summary>
    private static bool IsModifier(string sign) =>
        sign.Length == 2
        && char.IsSurrogatePair(sign[0], sign[1])
        && char.ConvertToUtf32(sign[0], sign[1]) is >= 0x1F3FB and <= 0x1F3FF;
}
