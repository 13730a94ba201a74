using System.Diagnostics;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Bench.Measures;

/// <summary>What it costs to understand one message: time and memory, the middle of many runs.</summary>
internal static class UnderstandingCost
{
    public const int MessageCount = 10;

    private const int Rounds = 200;

    private static readonly LocalDateTime Now = new(2026, 11, 23, 10, 0);

    private static readonly string[] Messages =
    [
        "oi",
        "bom dia, queria marcar uma consulta com a dra ana na quinta de tarde",
        "vcs aceitam unimed? qto custa a consulta particular?",
        "n vou conseguir ir amanha, da pra remarcar pra semana que vem de manhã?",
        "tô com muita dor no peito e falta de ar",
        "meu nome é Maria Aparecida da Silva, cpf 529.982.247-25, nasci em 12/03/1985",
        "qualquer dia menos segunda, depois das 18h, o quanto antes por favor 🙏",
        "esperei 2 horas e ninguém me atendeu, que absurdo, quero falar com o gerente",
        "oi moça boa tarde então eu queria ver com você se tem como marcar uma consulta pro meu menino ele tem seis anos pra semana que vem de manhã se possível",
        "onde fica a clínica? tem estacionamento? abre sábado?",
    ];

    private static readonly Vocabulary Clinic = new(
        [
            new("ana", "Dra. Ana Souza", ["Cardiologia"]),
            new("carlos", "Dr. Carlos Lima", ["Ortopedia"]),
        ],
        [new("consulta", "Consulta", []), new("limpeza", "Limpeza de pele", [])],
        [new("Unimed", "Unimed", [])]
    );

    public static void Measure(Table table)
    {
        WarmUp();
        var times = new List<double>(Rounds * Messages.Length);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var message in Messages)
            {
                var started = Stopwatch.GetTimestamp();
                Understander.Understand(message, Clinic, Now);
                times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
            }
        }

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times.Count;
        times.Sort();
        table.Add("understanding a message, median", $"{times[times.Count / 2]:0} µs");
        table.Add("  p99", $"{times[times.Count * 99 / 100]:0} µs");
        table.Add("  allocated", $"{allocated / 1024:0.0} KB");
    }

    /// <summary>Reads every message once; how many intents there were.</summary>
    public static int ReadAll() =>
        Messages.Sum(message => Understander.Understand(message, Clinic, Now).Intents.Count);

    /// <summary>Compiled and warm before it is measured.</summary>
    private static void WarmUp()
    {
        for (var round = 0; round < Rounds; round++)
            ReadAll();
    }
}
