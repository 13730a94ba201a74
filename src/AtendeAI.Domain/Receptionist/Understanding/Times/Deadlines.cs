using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>"O resultado sai em 30 dias?", "a guia vence em 10 dias": how long something takes or holds, not a day to come.</summary>
internal static class Deadlines
{
    private const int Farthest = 7;

    private static readonly HashSet<string> Terms = WordSet.Of(
        "sai saem sair pronto pronta prontos prazo vence vencem venceu vencer validade valido valida vale entregar entrega entregam "
            + "liberam libera liberar pagar pago parcelar parcelo expira demora demoram autoriza autorizam autorizar "
            + "aprova aprovam responde respondem devolve devolvem devolver reembolso reembolsam cicatriza sara melhora "
            + "emagrecer emagreci emagrece perder perdi perco engordei acaba acabou resolve resolveu chega chegam"
    );

    /// <summary>Of "em 30 dias" that begins at a place and ends before another.</summary>
    public static bool Is(Sentence sentence, int at, int end)
    {
        for (var back = at - 1; back >= at - Farthest && !sentence.IsStop(back); back--)
        {
            if (
                sentence.In(back, Terms)
                || sentence.Written(back).StartsWith("venc", StringComparison.OrdinalIgnoreCase)
            )
            {
                return true;
            }
        }

        return sentence.IsAny(end, "perco", "vence", "expira", "acaba");
    }
}
