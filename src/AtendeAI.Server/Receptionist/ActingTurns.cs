using System.Threading.Channels;

namespace AtendeAI.Server.Receptionist;

/// <summary>
/// Turns that change the agenda or call somebody. All that a clinic has waiting are written in one transaction, one transaction at a time: two that held
/// several slots each could wait for one another.
/// </summary>
internal sealed class ActingTurns(TurnSettler settler) : BackgroundService
{
    private const int MostAtOnce = 32;
    private const int ClinicsAtOnce = 4;

    private readonly Channel<TurnBatch> _waiting = Channel.CreateUnbounded<TurnBatch>();

    public void Add(TurnBatch turns)
    {
        if (turns.Results.Count > 0)
        {
            _waiting.Writer.TryWrite(turns);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (await _waiting.Reader.WaitToReadAsync(stoppingToken))
        {
            await Parallel.ForEachAsync(
                Gather(),
                new ParallelOptions
                {
                    MaxDegreeOfParallelism = ClinicsAtOnce,
                    CancellationToken = stoppingToken,
                },
                async (turns, token) => await settler.SettleAsync(turns, token)
            );
        }
    }

    private List<TurnBatch> Gather()
    {
        var taken = new List<TurnBatch>();
        while (
            taken.Sum(t => t.Results.Count) < MostAtOnce && _waiting.Reader.TryRead(out var next)
        )
        {
            taken.Add(next);
        }

        return
        [
            .. taken
                .GroupBy(t => t.Clinic)
                .Select(clinic =>
                    clinic.Last() with
                    {
                        Results = [.. clinic.SelectMany(t => t.Results)],
                    }
                ),
        ];
    }
}
