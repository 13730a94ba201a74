namespace AtendeAI.Domain.Receptionist.Understanding.Words;

/// <summary>A message's tokens, safe to read past both ends.</summary>
internal sealed class Sentence(string text)
{
    private readonly List<Token> _tokens = LayNames.Join(Tokenizer.Cut(text));

    public string Text { get; } = text;

    public int Count => _tokens.Count;

    public Token this[int at] => _tokens[at];

    public bool Has(int at) => at >= 0 && at < _tokens.Count;

    /// <summary>The word there, mended; empty where there is none.</summary>
    public string Word(int at) => Has(at) && _tokens[at].IsWord ? _tokens[at].Text : string.Empty;

    public bool Is(int at, string word) => Has(at) && _tokens[at].Is(word);

    public bool IsAny(int at, params ReadOnlySpan<string> words)
    {
        if (!Has(at))
        {
            return false;
        }

        foreach (var word in words)
        {
            if (_tokens[at].Is(word))
            {
                return true;
            }
        }

        return false;
    }

    public bool In(int at, HashSet<string> words) => Has(at) && words.Contains(_tokens[at].Text);

    /// <summary>The number there, or -1.</summary>
    public int Value(int at) => Has(at) ? _tokens[at].Value : -1;

    public bool IsNumber(int at) => Has(at) && _tokens[at].IsNumber;

    public int Digits(int at) => Has(at) && _tokens[at].IsNumber ? _tokens[at].Text.Length : 0;

    public bool Glued(int at) => Has(at) && _tokens[at].Glued;

    public bool IsBreak(int at) => Has(at) && _tokens[at].Kind == TokenKind.Break;

    /// <summary>The end of a sentence: a full stop, a question, the end of the message.</summary>
    public bool IsStop(int at) => !Has(at) || IsAny(at, ".", "!", "?", ";", "\n");

    /// <summary>The words from one token to another (exclusive), as written.</summary>
    public string Written(int first, int end) => Text[_tokens[first].Start.._tokens[end - 1].End];

    public ReadOnlySpan<char> Written(int at) =>
        Text.AsSpan(_tokens[at].Start, _tokens[at].End - _tokens[at].Start);
}
