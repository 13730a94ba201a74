using AtendeAI.Domain.Clinics;

namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>What of several wishes is given up.</summary>
internal enum Less
{
    No,

    /// <summary>Only the one that is being booked, or was booked, is wanted.</summary>
    WithoutTheRest,

    /// <summary>The one that is being booked is not wanted any more.</summary>
    WithoutThis,
}

/// <summary>The words by which less is wanted than before.</summary>
internal static class WantedLess
{
    private static readonly HashSet<string> s_only = ["so", "somente", "apenas"];

    private static readonly HashSet<string> s_one =
    [
        "um",
        "uma",
        "1",
        "primeira",
        "primeiro",
        "essa",
        "esse",
        "esta",
        "este",
    ];

    private static readonly string[] s_drops =
    [
        "deixa",
        "dexa",
        "esquec",
        "cancela",
        "tira",
        "desist",
        "dispens",
        "nao quero",
        "nao vou",
        "nao precis",
        "nao preciso",
    ];

    private static readonly string[] s_others =
    [
        " outra ",
        " outro ",
        " outras ",
        " outros ",
        " a segunda ",
        " o segundo ",
        " resto ",
    ];

    private static readonly HashSet<string> s_beside =
    [
        "mesmo",
        "msm",
        "por",
        "enquanto",
        "agora",
        "entao",
        "ta",
        "bom",
        "ja",
        "basta",
        "obrigado",
        "obrigada",
        "obg",
        "favor",
        "pfv",
        "consulta",
        "horario",
        "vou",
        "querer",
        "quero",
        "vai",
        "ser",
        "na",
        "verdade",
        "a",
        "o",
        "nao",
        "sim",
        "pode",
    ];

    public static Less In(string piece, SeveralWanted several)
    {
        var words = PlaceNames
            .Fold(piece)
            .Split([' ', ',', '.', '!', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var said = $" {string.Join(' ', words)} ";
        var current = several.Names(piece, several.Current);
        var rest = several.Waiting.Any(w => several.Names(piece, w) && w != several.Current);
        var booked = several.Names(piece, several.Booked) && several.Booked != several.Current;
        if (words.Any(s_only.Contains))
        {
            return rest && !current ? Less.WithoutThis
                : current || booked || IsOnlyOne(words) ? Less.WithoutTheRest
                : Less.No;
        }

        if (!s_drops.Any(d => said.Contains(d, StringComparison.Ordinal)))
        {
            return Less.No;
        }

        return rest || s_others.Any(o => said.Contains(o, StringComparison.Ordinal))
                ? Less.WithoutTheRest
            : current ? Less.WithoutThis
            : Less.No;
    }

    // Not "só uma dúvida".
    private static bool IsOnlyOne(string[] words) =>
        words.Any(s_one.Contains)
        && words.All(w => s_only.Contains(w) || s_one.Contains(w) || s_beside.Contains(w));
}
