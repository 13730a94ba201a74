using System.Globalization;
using System.Runtime.InteropServices;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

internal enum PieceKind : byte
{
    Word,
    Number,
    Mark,
}

/// <summary>A word, a run of digits or a mark of a text, exactly as written: nothing is mended here.</summary>
/// <param name="Text">Folded for a word.</param>
/// <param name="Capital">Begins with a capital letter.</param>
/// <param name="Opens">The first word of a sentence, a line, a quotation or a bracket.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Piece(
    PieceKind Kind,
    string Text,
    string Raw,
    bool Capital,
    bool Opens
)
{
    public bool IsWord => Kind == PieceKind.Word;

    public bool IsNumber => Kind == PieceKind.Number;

    /// <summary>The number's value, or -1.</summary>
    public int Value =>
        IsNumber && Text.Length <= 9 ? int.Parse(Text, CultureInfo.InvariantCulture) : -1;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);
}

/// <summary>Cuts a text into sentences of pieces. One pass.</summary>
internal static class Pieces
{
    private static readonly HashSet<string> s_abbreviations = new(
        ["dr", "dra", "sr", "sra", "prof", "av", "r", "n", "tel", "obs", "ex"],
        StringComparer.Ordinal
    );

    public static List<List<Piece>> Sentences(string text)
    {
        var sentences = new List<List<Piece>>();
        var current = new List<Piece>();
        var opens = true;
        for (var at = 0; at < text.Length; )
        {
            var end = End(text, at);
            var raw = text[at..end];
            if (char.IsLetter(raw[0]))
            {
                current.Add(
                    new(PieceKind.Word, Folding.Fold(raw), raw, char.IsUpper(raw[0]), opens)
                );
                opens = false;
            }
            else if (char.IsAsciiDigit(raw[0]))
            {
                current.Add(new(PieceKind.Number, raw, raw, false, opens));
                opens = false;
            }
            else if (Ends(text, at, current))
            {
                current.Add(new(PieceKind.Mark, raw, raw, false, false));
                sentences.Add(current);
                current = [];
                opens = true;
            }
            else if (!char.IsWhiteSpace(raw[0]))
            {
                current.Add(new(PieceKind.Mark, raw, raw, false, false));
                opens |=
                    raw[0] is '(' or '"' or '“' or ':' or '•' or '*' || char.IsSurrogate(raw[0]);
            }

            at = end;
        }

        sentences.Add(current);
        sentences.RemoveAll(s => s.Count == 0);
        return sentences;
    }

    private static int End(string text, int at)
    {
        var end = at + 1;
        if (char.IsLetter(text[at]))
        {
            while (
                end < text.Length && (char.IsLetter(text[end]) || Folding.IsCombining(text[end]))
            )
            {
                end++;
            }
        }
        else if (char.IsAsciiDigit(text[at]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }
        }

        return end;
    }

    private static bool Ends(string text, int at, List<Piece> current) =>
        text[at] switch
        {
            '\n' or '!' or '?' or ';' => true,
            '.' => (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]))
                && !(current is [.., { IsWord: true } last] && s_abbreviations.Contains(last.Text)),
            _ => false,
        };
}
