namespace AtendeAI.Domain.Clinics;

/// <summary>Municipal holidays with a fixed date, of the capitals and some large cities; others are listed among a clinic's closed days.</summary>
internal static class CityHolidays
{
    public static readonly (
        string State,
        string City,
        (int Month, int Day, string Name)[] Days
    )[] All =
    [
        ("AC", "rio branco", [(12, 28, "Aniversário de Rio Branco")]),
        (
            "AL",
            "maceio",
            [(8, 27, "Nossa Senhora dos Prazeres"), (12, 8, "Nossa Senhora da Conceição")]
        ),
        ("AM", "manaus", [(10, 24, "Aniversário de Manaus")]),
        ("AP", "macapa", [(2, 4, "Aniversário de Macapá")]),
        ("BA", "feira de santana", [(6, 24, "São João"), (7, 26, "Senhora Santana")]),
        ("BA", "salvador", [(6, 24, "São João"), (12, 8, "Nossa Senhora da Conceição da Praia")]),
        ("CE", "fortaleza", [(8, 15, "Nossa Senhora da Assunção")]),
        ("ES", "vila velha", [(5, 23, "Colonização do Solo Espírito-Santense")]),
        ("ES", "vitoria", [(9, 8, "Nossa Senhora da Vitória")]),
        (
            "GO",
            "goiania",
            [(5, 24, "Nossa Senhora Auxiliadora"), (10, 24, "Aniversário de Goiânia")]
        ),
        (
            "MA",
            "sao luis",
            [
                (6, 29, "São Pedro"),
                (9, 8, "Aniversário de São Luís"),
                (12, 8, "Nossa Senhora da Conceição"),
            ]
        ),
        (
            "MG",
            "belo horizonte",
            [(8, 15, "Assunção de Nossa Senhora"), (12, 8, "Imaculada Conceição")]
        ),
        ("MG", "contagem", [(8, 30, "Aniversário de Contagem")]),
        ("MG", "juiz de fora", [(6, 13, "Santo Antônio")]),
        (
            "MG",
            "uberlandia",
            [(8, 15, "Nossa Senhora da Abadia"), (8, 31, "Aniversário de Uberlândia")]
        ),
        ("MS", "campo grande", [(6, 13, "Santo Antônio"), (8, 26, "Aniversário de Campo Grande")]),
        ("MT", "cuiaba", [(4, 8, "Aniversário de Cuiabá"), (12, 8, "Imaculada Conceição")]),
        ("PA", "belem", [(1, 12, "Aniversário de Belém"), (12, 8, "Nossa Senhora da Conceição")]),
        ("PB", "joao pessoa", [(6, 24, "São João"), (12, 8, "Nossa Senhora da Conceição")]),
        (
            "PE",
            "recife",
            [(7, 16, "Nossa Senhora do Carmo"), (12, 8, "Nossa Senhora da Conceição")]
        ),
        (
            "PI",
            "teresina",
            [(8, 16, "Aniversário de Teresina"), (12, 8, "Nossa Senhora da Conceição")]
        ),
        ("PR", "curitiba", [(9, 8, "Nossa Senhora da Luz dos Pinhais")]),
        ("PR", "londrina", [(12, 10, "Aniversário de Londrina")]),
        ("RJ", "niteroi", [(6, 24, "São João"), (11, 22, "Aniversário de Niterói")]),
        ("RJ", "rio de janeiro", [(1, 20, "São Sebastião")]),
        ("RN", "natal", [(1, 6, "Santos Reis"), (11, 21, "Nossa Senhora da Apresentação")]),
        (
            "RO",
            "porto velho",
            [(5, 24, "Nossa Senhora Auxiliadora"), (10, 2, "Aniversário de Porto Velho")]
        ),
        ("RR", "boa vista", [(1, 20, "São Sebastião"), (6, 9, "Aniversário de Boa Vista")]),
        ("RS", "caxias do sul", [(5, 26, "Nossa Senhora de Caravaggio")]),
        ("RS", "porto alegre", [(2, 2, "Nossa Senhora dos Navegantes")]),
        ("SC", "florianopolis", [(3, 23, "Aniversário de Florianópolis")]),
        ("SC", "joinville", [(3, 9, "Aniversário de Joinville")]),
        (
            "SE",
            "aracaju",
            [
                (3, 17, "Aniversário de Aracaju"),
                (6, 24, "São João"),
                (12, 8, "Nossa Senhora da Conceição"),
            ]
        ),
        ("SP", "campinas", [(12, 8, "Imaculada Conceição")]),
        ("SP", "guarulhos", [(12, 8, "Imaculada Conceição")]),
        (
            "SP",
            "ribeirao preto",
            [(1, 20, "São Sebastião"), (6, 19, "Aniversário de Ribeirão Preto")]
        ),
        (
            "SP",
            "santos",
            [(1, 26, "Aniversário de Santos"), (9, 8, "Nossa Senhora do Monte Serrat")]
        ),
        (
            "SP",
            "sao jose dos campos",
            [(3, 19, "São José"), (7, 27, "Aniversário de São José dos Campos")]
        ),
        ("SP", "sao paulo", [(1, 25, "Aniversário de São Paulo")]),
        ("SP", "sorocaba", [(8, 15, "Aniversário de Sorocaba")]),
        ("TO", "palmas", [(3, 19, "São José"), (5, 20, "Aniversário de Palmas")]),
    ];
}
