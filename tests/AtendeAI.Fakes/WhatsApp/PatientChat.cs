namespace AtendeAI.Fakes.WhatsApp;

/// <summary>A patient who writes, waits for the answer, and writes again.</summary>
public sealed class PatientChat(
    PatientPhone phone,
    Switchboard switchboard,
    Func<Update, Task> deliver
)
{
    private static readonly string[] Agreeing = ["confirmar", "sim", "isso"];

    public PatientPhone Phone => phone;

    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Called when an answer arrived.</summary>
    public Action? Answered { get; init; }

    /// <summary>What the clinic answered last.</summary>
    public SentMessage? Last { get; private set; }

    public Task<SentMessage> SayAsync(string text) => ActAsync(phone.Text(text));

    public Task<SentMessage> TapAsync(Choice choice) => ActAsync(phone.Tap(Last!, choice.Id));

    public async Task<SentMessage> ActAsync(Update update)
    {
        switchboard.Drain(phone.WaId!);
        await deliver(update);
        Last = await switchboard.NextAsync(phone.WaId!, Patience);
        Answered?.Invoke();
        return Last;
    }

    /// <summary>
    /// Answers whatever the clinic asks until <paramref name="done"/>: agrees where asked to, takes the first choice offered
    /// (or the one <paramref name="prefer"/> picks), says the name.
    /// </summary>
    public async Task<SentMessage> AnswerUntilAsync(
        Func<SentMessage, bool> done,
        int mostTurns = 12,
        Func<SentMessage, Choice?>? prefer = null
    )
    {
        for (var turn = 0; turn < mostTurns; turn++)
        {
            if (done(Last!))
                return Last!;
            await AnswerAsync(prefer);
        }
        throw new InvalidOperationException(
            $"Still asked after {mostTurns} turns: \"{Last!.Body}\""
        );
    }

    /// <summary>Gives the one answer a willing patient would give.</summary>
    public Task<SentMessage> AnswerAsync(Func<SentMessage, Choice?>? prefer = null)
    {
        var choices = Last!.Choices.ToList();
        var choice =
            prefer?.Invoke(Last)
            ?? choices.Find(c =>
                Agreeing.Any(word => c.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
            )
            ?? choices.FirstOrDefault();
        return choice is not null ? TapAsync(choice) : SayAsync(AnswerTo(Last.Body));
    }

    private string AnswerTo(string question) =>
        question switch
        {
            _ when question.Contains("nome", StringComparison.OrdinalIgnoreCase) => phone.Name
                + " Souza",
            _ when question.Contains("CPF", StringComparison.OrdinalIgnoreCase) => "529.982.247-25",
            _ when question.Contains("nascimento", StringComparison.OrdinalIgnoreCase) =>
                "12/03/1990",
            _ when question.Contains("convênio", StringComparison.OrdinalIgnoreCase) =>
                "particular",
            _ => "sim",
        };
}
