using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Details;

/// <summary>What stands around the name of a plan, and of a bank or a hospital that is called the same.</summary>
internal static class PlanWords
{
    private const int Near = 4;

    private static readonly HashSet<string> Buildings = WordSet.Of(
        "hospital hospitais maternidade predio edificio posto laboratorio farmacia torre agencia perto frente lado atras proximo pertinho trabalho trabalha trabalhei funcionario funcionaria internado internada"
            + " unidade socorro upa estadio arena estacionamento banco rua avenida"
    );

    private static readonly HashSet<string> Money = WordSet.Of(
        "cartao banco conta pix boleto credito debito transferencia transferir deposito depositar agencia maquininha cheque app aplicativo"
    );

    private static readonly HashSet<string> Banks = WordSet.Of(
        "bradesco caixa itau santander porto"
    );

    private static readonly HashSet<string> Cues = WordSet.Of(
        "plano convenio convenios planos tenho temos pelo pela aceita aceitam atende atendem atendo carteirinha cobre cobrem cobertura seguro meu minha"
    );

    /// <summary>"perto da Unimed", "hospital da Hapvida", "trabalho na Amil".</summary>
    public static bool IsPlace(Sentence sentence, int first)
    {
        var at = first - 1;
        while (
            first - at <= Near
            && sentence.IsAny(at, "da", "do", "de", "a", "o", "na", "no", "em", "ao")
        )
        {
            at--;
        }

        return sentence.In(at, Buildings);
    }

    /// <summary>"cartão do Bradesco" is a bank's; "cartão do Bradesco Saúde" is not.</summary>
    public static bool IsBank(Sentence sentence, int first, int end)
    {
        if (!sentence.In(first, Banks) || sentence.IsAny(end - 1, "saude", "dental"))
        {
            return false;
        }

        for (var at = first - 1; first - at <= Near && !sentence.IsStop(at); at--)
        {
            if (
                sentence.In(at, Money)
                || (sentence.Is(at, "com") && sentence.IsAny(at - 1, "pagar", "pago", "pagamento"))
            )
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsEveryday(Sentence sentence, int at)
    {
        var word = sentence.Word(at);
        return Plans.Match(sentence, at, out _) < 0
            && (
                CommonWords.All.Contains(word)
                || GivenNames.IsKnown(word)
                || GivenNames.IsStop(word)
            );
    }

    /// <summary>A plan is being spoken of: "meu plano é", "aceitam", "pela".</summary>
    public static bool IsSpokenOf(Sentence sentence, int first)
    {
        for (var at = first - 1; first - at <= Near && at >= 0 && !sentence.IsStop(at); at--)
        {
            if (sentence.In(at, Cues))
            {
                return true;
            }
        }

        return false;
    }
}
