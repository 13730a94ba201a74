using System.Diagnostics;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using NodaTime;
using Xunit.Abstractions;

namespace AtendeAI.Domain.Tests.Receptionist;

public sealed class TurnCostTests(ITestOutputHelper output)
{
    private static readonly string[] s_said =
    [
        "oi, bom dia",
        "quero marcar com o cardiologista",
        "quarta de tarde",
        "as 15h",
        "quanto custa?",
        "Joana Prado Lima",
        "obrigada!",
    ];

    [Fact]
    public async Task A_turn_costs_far_less_than_the_agenda_s_query()
    {
        var clinic = ClinicContextJson.Sample("exemplo");
        var (receptionist, agenda) = (new ClinicReceptionist(), new FreeAgenda());
        var card = new ContactCard("+5511988880001", "Joana", [], []);
        var now = Instant.FromUtc(2026, 11, 23, 13, 0);
        var best = double.MaxValue;
        for (var round = 0; round < 60; round++)
        {
            var (state, watch) = (DialogueState.Fresh, Stopwatch.StartNew());
            foreach (var said in s_said)
            {
                var input = new TurnInput(state, clinic, card, [new TextInput(said)], now);
                var turn = await receptionist.ReplyAsync(input, agenda, default);
                state = DialogueState.Parse(turn.State.ToJson());
            }

            best = Math.Min(best, watch.Elapsed.TotalMilliseconds / s_said.Length);
        }

        output.WriteLine($"{best:0.000} ms a turn");
        best.ShouldBeLessThan(2);
    }

    private sealed class FreeAgenda : IBusyTimes
    {
        public ValueTask<IReadOnlyList<BusyRange>> BusyAsync(
            IReadOnlyCollection<string> professionals,
            Instant from,
            Instant to,
            CancellationToken cancellationToken
        ) => new([]);
    }
}
