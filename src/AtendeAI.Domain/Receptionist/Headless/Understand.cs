namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary><c>atendeai understand</c>: what the receptionist makes of a message.</summary>
public static class Understand
{
    /// <summary>One JSON message a line in, one JSON answer a line out, each flushed before the next line is read.</summary>
    public static Task RunJsonAsync(
        UnderstandOptions options,
        TextReader input,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var line = new UnderstandLine(options);
        return RunAsync(line.Answer, input, output, cancellationToken);
    }

    /// <summary>For people: one message a line in, a short explanation out.</summary>
    public static Task RunPlainAsync(
        UnderstandOptions options,
        TextReader input,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var line = new UnderstandPlain(options);
        return RunAsync(line.Explain, input, output, cancellationToken);
    }

    private static async Task RunAsync(
        Func<string, string> answer,
        TextReader input,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        while (await input.ReadLineAsync(cancellationToken) is { } read)
        {
            var line = read.TrimStart('\uFEFF');
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            await output.WriteAsync((answer(line) + "\n").AsMemory(), cancellationToken);
            await output.FlushAsync(cancellationToken);
        }
    }
}
