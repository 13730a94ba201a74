using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// A sentence before a question that stands as it is: kind words, and words of that question, but no statement of its own. What could be said in it
/// ("já está na lista") would be believed before the question is read.
/// </summary>
internal static class LeadCheck
{
    private const int Longest = 220;

    private static readonly HashSet<string> s_stating = Set(
        "ja esta estao foi foram ficou ficaram sera serao tem temos tera terao agora hoje amanha sempre ninguem todos todas tudo recebe recebem acabei acabou consegui conseguimos"
    );

    private static readonly HashSet<string> s_kind = Set(
        "claro otima otimo otimas boa bom boas escolha ideia perfeito perfeita legal maravilha entendi entendo certo certinho vamos beleza imagina obrigado obrigada prazer sinto muito calma fique "
            + "tranquilo tranquila espero melhoras feliz alegria ajudar ajudo cuidar aqui para voce senhor senhora pode contar comigo conosco gente favor confira veja olha olhe segue abaixo detalhes "
            + "antes so falta um uma passo que com sem problema combinamos combinar preparei resumo ola oi dia tarde noite bem vindo vinda compreendo seu sua por isso esse essa este "
            + "nao se preocupe preocupar prefere melhor rapidinho instante momento ta ok show joia"
    );

    public static bool Fits(string text, Evidence own)
    {
        if (text.Length > Longest || text.Contains('?', StringComparison.Ordinal))
        {
            return false;
        }

        var words = own.Read(text).SelectMany(s => s.Words).ToList();
        return !words.Exists(s_stating.Contains)
            && words.TrueForAll(w => w.Length < 3 || s_kind.Contains(w) || own.Knows(w));
    }

    private static HashSet<string> Set(string words) =>
        words.Split(' ').Select(w => Folding.Fold(w)).ToHashSet(StringComparer.Ordinal);
}
