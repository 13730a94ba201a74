using System.Collections.Concurrent;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.EndToEnd.Tests.Chaos;

/// <summary>
/// Patients who keep writing while everything falls over. Each waits for the answer before writing again, so that messages
/// and answers can be counted against each other. What is not acknowledged is delivered again, as Meta does.
/// </summary>
internal sealed class ChaosPatients(
    FakeMeta meta,
    Switchboard switchboard,
    int count,
    double messagesPerSecond
)
{
    private static readonly string[] Questions =
    [
        "quanto custa a avaliação?",
        "qual o endereço?",
        "qual o horário de vocês?",
        "aceita Unimed?",
        "tem estacionamento?",
    ];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly ConcurrentBag<string> _acknowledged = [];
    private readonly ConcurrentBag<string> _toldBooked = [];
    private int _unacknowledged;
    private int _unanswered;

    /// <summary>Wamids of all messages the webhook answered with 200.</summary>
    public IReadOnlyCollection<string> Acknowledged => _acknowledged;

    /// <summary>The patients who were told that they have an appointment.</summary>
    public IReadOnlyCollection<string> ToldBooked => _toldBooked;

    public int Unacknowledged => _unacknowledged;

    /// <summary>Messages whose answer never reached the patient.</summary>
    public int Unanswered => _unanswered;

    public Task WriteUntilAsync(CancellationToken stop) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(number => WriteAsync(number, stop)));

    private async Task WriteAsync(int number, CancellationToken stop)
    {
        var phone = PatientPhone.Classic($"55319{80_000_000 + number}", "Rui");
        var chat = new PatientChat(phone, switchboard, DeliverAsync) { Patience = Patience };
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(count / messagesPerSecond));
        await Task.Delay(Random.Shared.Next(4000), CancellationToken.None);
        await BookAsync(chat, pace, stop);
        while (!stop.IsCancellationRequested)
        {
            await pace.WaitForNextTickAsync(CancellationToken.None);
            await SayAsync(chat, Questions[Random.Shared.Next(Questions.Length)]);
        }
    }

    /// <summary>Taps its way to an appointment; where an answer is lost it lets the matter rest.</summary>
    private async Task BookAsync(PatientChat chat, PeriodicTimer pace, CancellationToken stop)
    {
        var answered =
            await SayAsync(chat, "oi") && await SayAsync(chat, "quero marcar uma avaliação amanhã");
        for (var turn = 0; answered && turn < 12 && !stop.IsCancellationRequested; turn++)
        {
            if (Booking.IsConfirmed(chat.Last!))
            {
                _toldBooked.Add(chat.Phone.WaId!);
                return;
            }
            await pace.WaitForNextTickAsync(CancellationToken.None);
            answered = await TryAsync(() => chat.AnswerAsync(Booking.AnySlot));
        }
    }

    private Task<bool> SayAsync(PatientChat chat, string text) =>
        TryAsync(() => chat.SayAsync(text));

    private async Task<bool> TryAsync(Func<Task<SentMessage>> act)
    {
        try
        {
            await act();
            return true;
        }
        catch (TimeoutException)
        {
            Interlocked.Increment(ref _unanswered);
            return false;
        }
    }

    private async Task DeliverAsync(Update update)
    {
        if (await meta.DeliverUntilAcknowledgedAsync(update, TimeSpan.FromMinutes(1)))
            _acknowledged.Add(update.Wamid!);
        else
            Interlocked.Increment(ref _unacknowledged);
    }
}
