using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>"mandei errado, era pra minha irmã": a message that was meant for somebody else, not an appointment.</summary>
internal static class Misdirected
{
    private const int Near = 6;

    private static readonly HashSet<string> Messages = WordSet.Of(
        "mensagem msg mensagens conversa chat grupo contato janela audio"
    );

    private static readonly HashSet<string> Sent = WordSet.Of("mandei enviei escrevi digitei");

    private static readonly HashSet<string> Wrong = WordSet.Of("errado errada engano enganada");

    /// <summary>Whether the one whom the word there names is whom the message was for.</summary>
    public static bool IsTo(Sentence sentence, int at) =>
        Was(sentence, at) is var was && was > 0 && SaysSo(sentence, was);

    // "era pra minha irmã", "foi pro meu marido".
    private static int Was(Sentence sentence, int at)
    {
        for (var back = at - 1; back >= 0 && at - back <= 3; back--)
        {
            if (sentence.Is(back, "para"))
            {
                return sentence.IsAny(back - 1, "era", "foi") ? back - 1 : -1;
            }
        }

        return -1;
    }

    private static bool SaysSo(Sentence sentence, int was)
    {
        for (var at = Math.Max(0, was - Near); at < was; at++)
        {
            if (
                (sentence.In(at, Messages) || sentence.In(at, Sent))
                && Enumerable.Range(Math.Max(0, at - 3), 7).Any(near => sentence.In(near, Wrong))
            )
            {
                return true;
            }
        }

        return false;
    }
}
