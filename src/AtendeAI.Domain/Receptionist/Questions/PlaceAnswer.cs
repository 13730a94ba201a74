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
    private static readonly string[] s_access =
    [
        "acess",
        "rampa",
        "elevador",
        "cadeir",
        "escada",
        "deficien",
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

    public static string Of(Desk desk, Ask ask)
    {
        var said = PlaceNames.Fold(ask.Text);
        var answers = new List<string>();
        if (Any(said, s_parking))
        {
            answers.Add(desk.Clinic.Parking ?? desk.Say.NotTold("estacionamento"));
        }

        if (Any(said, s_access))
        {
            answers.Add(desk.Clinic.Accessibility ?? desk.Say.NotTold("acessibilidade"));
        }

        if (answers.Count == 0 || Any(said, s_where))
        {
            answers.Insert(0, desk.Say.Address(said.Contains("cep", StringComparison.Ordinal)));
        }

        return string.Join(' ', answers);
    }

    private static bool Any(string said, string[] words) =>
        words.Any(w => said.Contains(w, StringComparison.Ordinal));
}
