using System.Runtime.InteropServices;

namespace AtendeAI.Domain.Receptionist.Understanding.Words;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,
    Break,
    Emoji,
}

/// <summary>A piece of the message: what it means (<see cref="Text"/>) and where it was written.</summary>
/// <param name="Text">Folded and with its spelling mended; digits for a number.</param>
/// <param name="Glued">Nothing stands between it and the token before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(TokenKind Kind, string Text, int Start, int End, bool Glued)
{
    public bool IsWord => Kind == TokenKind.Word;

    public bool IsNumber => Kind == TokenKind.Number;

    /// <summary>The number's value, or -1 where it is no number of at most nine digits.</summary>
    public int Value => IsNumber && Text.Length <= 9 ? int.Parse(Text) : -1;

    public bool Is(string text) => string.Equals(Text, text, StringComparison.Ordinal);
}
