namespace AtendeAI.Domain.Receptionist.Understanding;

/// <summary>A first, coarse reading by single words.</summary>
internal static class FirstWords
{
    private static readonly (string Word, Intent Intent)[] Words =
    [
        ("remarcar", Intent.Reschedule),
        ("cancelar", Intent.Cancel),
        ("desmarcar", Intent.Cancel),
        ("marcar", Intent.Book),
        ("agendar", Intent.Book),
        ("confirm", Intent.Confirm),
        ("quanto custa", Intent.AskPrice),
        ("convênio", Intent.AskInsurance),
        ("endereço", Intent.AskLocation),
        ("atendente", Intent.Human),
        ("obrigad", Intent.Closing),
        ("sim", Intent.Confirm),
        ("não", Intent.Decline),
        ("oi", Intent.Greeting),
        ("olá", Intent.Greeting),
    ];

    public static IReadOnlyList<Intent> Read(string text)
    {
        foreach (var (word, intent) in Words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return [intent];
            }
        }

        return [Intent.OutOfScope];
    }
}
