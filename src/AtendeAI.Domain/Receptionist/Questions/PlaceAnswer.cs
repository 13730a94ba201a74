using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class PlaceAnswer
{
    private static readonly string[] s_parking =
    [
        "estacion",
        "vaga",
        "parar o carro",
        "garagem",
        "vallet",
        "valet",
        "carro",
    ];
    private static readonly (string[] Words, string Name)[] s_rides =
    [
        (["bike", "bici", "magrela"], "bicicleta"),
        (["moto ", "moto?", "motoc"], "moto"),
    ];
    private static readonly string[] s_access =
    [
        "acess",
        "rampa",
        "elevador",
        "cadeir",
        "escada",
        "deficien",
        "adaptad",
        "libras",
        "banheiro",
    ];
    private static readonly string[] s_where =
    [
        "onde",
        "endereco",
        "localiza",
        "rua",
        "bairro",
        "chegar",
        "fica",
        "mapa",
        "cep",
        "cidade",
        "metro",
        "onibus",
    ];

    // "a clínica é grande?" asks no way; all these do.
    private static readonly string[] s_whereabouts =
    [
        .. (
            "local|lugar|perto|longe|proxim|unidade|filial|andar|sala|predio|bloco|portaria|catraca|entra|acho |encontr|ponto|"
            + "referencia|waze|maps|gps|pin |uber|taxi|centro|shopping|zona|regiao|avenida| av |sao de |sao da |e de |e na |e no |"
            + "e em |ficam|mudou|mudaram|ir ate|como vou|vou ai|subir|where|address|located|donde|direccion|logradouro"
        ).Split('|'),
    ];

    public static string Of(Desk desk, Ask ask)
    {
        var said = PlaceNames.Fold(ask.Text);
        var answers = new List<string>();
        if (Any(said, s_parking))
        {
            answers.Add(desk.Clinic.Parking ?? desk.Say.NotTold("estacionamento"));
        }

        foreach (var (words, name) in s_rides.Where(r => Any(said, r.Words)))
        {
            answers.Add(
                PlaceNames
                    .Fold(desk.Clinic.Parking ?? "")
                    .Contains(name[..4], StringComparison.Ordinal)
                    ? desk.Clinic.Parking!
                    : desk.Say.NotTold($"lugar para {name}")
            );
        }

        if (Any(said, s_access))
        {
            answers.Add(desk.Clinic.Accessibility ?? desk.Say.NotTold("acessibilidade"));
        }

        if (said.Contains("cnpj", StringComparison.Ordinal))
        {
            return desk.Say.NotTold("o CNPJ");
        }

        if (answers.Count == 0 && (AsksOfThing(said) || !AsksTheWay(said)))
        {
            return desk.Say.NotToldThis;
        }

        if (answers.Count == 0 || Any(said, s_where))
        {
            answers.Insert(0, desk.Say.Address(said.Contains("cep", StringComparison.Ordinal)));
        }

        return string.Join(' ', answers);
    }

    // "tem ar-condicionado na sala?", "onde ela se formou?": of something else than the way.
    private static bool AsksOfThing(string said) =>
        said.Contains("formou", StringComparison.Ordinal)
        || said.Contains("estudou", StringComparison.Ordinal)
        || (
            !Any(said, s_where)
            && (
                said.StartsWith("tem ", StringComparison.Ordinal)
                || said.Contains(" tem ", StringComparison.Ordinal)
            )
        );

    private static bool AsksTheWay(string said) => Any(said, s_where) || Any(said, s_whereabouts);

    private static bool Any(string said, string[] words) =>
        words.Any(w => said.Contains(w, StringComparison.Ordinal));
}
