namespace AtendeAI.Domain.Receptionist.Rules.Answers;

/// <summary>The words of putting off: "vou ver com meu marido", "depois confirmo", "já te respondo".</summary>
internal static class DelayWords
{
    private static readonly HashSet<string> s_delay = PlainWords.Set(
        """
        depois pensar penso pensando pensarei pensa verificar verifico verificando checar checo conferir confiro decidir decido
        decidindo perguntar pergunto minutinho momentinho momento instante instantinho tempinho pera perai espera esperai espere
        aguarda aguarde calma jaja talvez depende dependendo quica duvida duvidas segura segure segurar provavelmente provavel indecisa
        indeciso
        """
    );

    private static readonly string[] s_delays =
    [
        "vou ver",
        "vou olhar",
        "vou falar",
        "vou consultar",
        "vou tentar",
        "ver com",
        "ver se",
        "ver a agenda",
        "ver minha",
        "ver aqui",
        "falar com",
        "confirmar com",
        "confirmo com",
        "eu ver",
        "preciso ver",
        "preciso confirmar",
        "preciso olhar",
        "tenho que",
        "tenho de ver",
        "um minuto",
        "so um",
        "ja ja",
        "ja confirmo",
        "ja te",
        "ja lhe",
        "ja respondo",
        "ja aviso",
        "ja volto",
        "logo mais",
        "logo confirmo",
        "logo eu",
        "confirmo logo",
        "daqui a",
        "daqui pouco",
        "acho que",
        "creio que",
        "quem sabe",
        "sei la",
        "nao sei",
        "ainda nao",
        "nao tenho certeza",
        "nao posso confirmar",
        "nao consigo confirmar",
        "nao da para confirmar",
        "nao da pra confirmar",
        "te confirmo",
        "lhe confirmo",
        "te aviso",
        "te falo",
        "te digo",
        "te respondo",
        "te retorno",
        "te dou",
        "dou retorno",
        "um retorno",
        "outra hora",
        "quando puder",
        "quando chegar",
        "quando souber",
        "vou confirmar amanha",
        "deixa reservad",
        "deixa separad",
    ];

    public static bool Delays(IReadOnlyList<string> all) => PutsOff(Decided(all));

    // "pensando bem, prefiro o eletro" has thought already.
    private static IReadOnlyList<string> Decided(IReadOnlyList<string> said)
    {
        for (var at = 0; at + 2 < said.Count; at++)
        {
            if (said[at] == "pensando" && said[at + 1] is "bem" or "melhor" or "direito")
            {
                return [.. said.Take(at), .. said.Skip(at + 2)];
            }
        }

        return said;
    }

    private static bool PutsOff(IReadOnlyList<string> said) =>
        said.Any(s_delay.Contains)
        || PlainWords.Say(said, s_delays)
        || (PlainWords.Say(said, ["mais tarde"]) && (said.Count <= 3 || said.Any(Promises)));

    public static bool Promises(string word) =>
        word.StartsWith("confirm", StringComparison.Ordinal)
        || word is "respondo" or "aviso" or "digo" or "resolvo" or "falo";
}
