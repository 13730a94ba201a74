using System.Text;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Words;

/// <summary>The chat's short forms written out ("qto" is "quanto"), so that every rule reads a message in whole words.</summary>
internal static class Abbreviations
{
    private static readonly Dictionary<string, string> s_whole = Table(
        """
        qto qnto qt qnt = quanto
        qta qnta = quanta
        qtos qnts qts = quantos
        qtas = quantas
        qdo qnd qndo = quando
        vc = você
        vcs ces = vocês
        msm = mesmo
        msma = mesma
        mto mt = muito
        mta = muita
        td = tudo
        tds = todos
        pq = porque
        oq = o que
        tb tbm = também
        hj = hoje
        amn amnh = amanhã
        dps = depois
        obg = obrigado
        blz = beleza
        vlw = valeu
        n ñ naum = não
        q = que
        eh = é
        pfv pfvr = por favor
        cmg = comigo
        vdd = verdade
        agr = agora
        aki = aqui
        qq qqr qlqr qlq = qualquer
        """
    );

    public static string SpellOut(string text)
    {
        text = Initials.Join(text);
        var whole = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; )
        {
            var end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
            {
                end++;
            }

            var word = text[at..end];
            whole.Append(
                word.Length > 0
                && !IsInitial(word)
                && s_whole.TryGetValue(PlaceNames.Fold(word), out var meant)
                    ? meant
                    : word
            );
            if (end < text.Length)
            {
                whole.Append(text[end]);
            }

            at = end + 1;
        }

        return whole.ToString();
    }

    // "Maria N. Souza"
    private static bool IsInitial(string word) => word.Length == 1 && char.IsUpper(word[0]);

    private static Dictionary<string, string> Table(string rows) =>
        rows.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(row => row.Split(" = "))
            .SelectMany(row => row[0].Split(' ').Select(key => (Key: PlaceNames.Fold(key), row[1])))
            .DistinctBy(pair => pair.Key)
            .ToDictionary(pair => pair.Key, pair => pair.Item2, StringComparer.Ordinal);
}
