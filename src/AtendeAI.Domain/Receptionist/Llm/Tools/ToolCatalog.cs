namespace AtendeAI.Domain.Receptionist.Llm.Tools;

/// <summary>What a model may ask for. Each tool leads to the same step, and in the end to the same command, as the patient's own words would.</summary>
internal static class ToolCatalog
{
    private const string When = """
        "date_from":{"type":"string","description":"AAAA-MM-DD"},"date_to":{"type":"string","description":"AAAA-MM-DD, incluída"},
        "time_from":{"type":"string","description":"HH:MM"},"time_to":{"type":"string","description":"HH:MM"}
        """;

    private const string Appointment = """
        "appointment":{"type":"string","description":"a consulta, como em FATOS: c1, c2…"}
        """;

    public static IReadOnlyList<ModelTool> All { get; } =
    [
        new(
            "find_slots",
            "Procura horários livres e os oferece ao paciente.",
            Schema($"{Service()},{Professional()},{When}", "service")
        ),
        new(
            "book",
            "Prepara a marcação de um horário oferecido (h1, h2…): separa o horário e pergunta ao paciente o que falta e se confirma.",
            Schema(
                """
                "slot":{"type":"string","description":"h1, h2…"},"patient":{"type":"string","description":"p1, p2…, se for alguém conhecido"}
                """,
                "slot"
            )
        ),
        new(
            "move",
            "Prepara a mudança de uma consulta: procura horários ou, com slot, pergunta se confirma.",
            Schema(
                $$"""
                {{Appointment}},"slot":{"type":"string","description":"h1, h2…, se já foi escolhido"},{{Professional()}},{{When}}
                """,
                "appointment"
            )
        ),
        new(
            "cancel",
            "Pergunta ao paciente se cancela a consulta.",
            Schema(Appointment, "appointment")
        ),
        new(
            "confirm",
            "Pergunta ao paciente se confirma a presença.",
            Schema(Appointment, "appointment")
        ),
        new("my_appointments", "Mostra as consultas futuras deste número.", Schema("")),
        new("hand_off", "Pergunta ao paciente se quer falar com uma pessoa da equipe.", Schema("")),
        new(
            "waitlist",
            "Pergunta ao paciente se quer entrar na lista de espera de um serviço.",
            Schema($"{Service()},{Professional()},{When}", "service")
        ),
        new("opt_out", "Explica como deixar de receber mensagens da clínica.", Schema("")),
    ];

    private static string Service() =>
        """
            "service":{"type":"string","description":"o id do serviço, como em FATOS"}
            """.Trim();

    private static string Professional() =>
        """
            "professional":{"type":"string","description":"o id do profissional, como em FATOS, se o paciente quer alguém"}
            """.Trim();

    private static string Schema(string properties, params string[] required) =>
        $$"""{"type":"object","properties":{{{properties}}},"required":[{{string.Join(',', required.Select(r => $"\"{r}\""))}}],"additionalProperties":false}""";
}
