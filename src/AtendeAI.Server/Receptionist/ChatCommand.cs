using System.CommandLine;
using System.Text;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Headless;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Server.Receptionist;

/// <summary><c>atendeai chat</c>: a conversation with a clinic's receptionist in the terminal, without server or database.</summary>
internal sealed class ChatCommand : Command
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<FileInfo?> _clinic = new("--clinic")
    {
        Description = ReceptionistText.Of("chat-clinic"),
    };
    private readonly Option<FileInfo?> _agenda = new("--agenda")
    {
        Description = ReceptionistText.Of("chat-agenda"),
    };
    private readonly Option<string?> _now = new("--now")
    {
        Description = ReceptionistText.Of("chat-now"),
    };
    private readonly Option<bool> _json = new("--json")
    {
        Description = ReceptionistText.Of("chat-json"),
    };

    public ChatCommand()
        : base("chat", ReceptionistText.Of("chat"))
    {
        Add(_clinic);
        Add(_agenda);
        Add(_now);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        if (Clinic(parsed.GetValue(_clinic)) is not { } clinic)
        {
            return 2;
        }

        try
        {
            var now = Now(parsed.GetValue(_now), clinic);
            var agenda = parsed.GetValue(_agenda) is { } file
                ? await File.ReadAllTextAsync(file.FullName, cancellationToken)
                : null;
            await (
                parsed.GetValue(_json)
                    ? Chat.RunJsonAsync(clinic, agenda, now, input, output, cancellationToken)
                    : Chat.RunPlainAsync(
                        clinic,
                        agenda,
                        () => now ?? SystemClock.Instance.GetCurrentInstant(),
                        input,
                        output,
                        cancellationToken
                    )
            );
            return 0;
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
    }

    private static ClinicContext? Clinic(FileInfo? file)
    {
        if (file is null)
        {
            return ClinicContextJson.Sample("exemplo");
        }

        if (!file.Exists)
        {
            Console.Error.WriteLine(ReceptionistText.Of("no-file", file.FullName));
            return null;
        }

        var reading = ClinicContextJson.Parse(File.ReadAllBytes(file.FullName));
        foreach (var fault in reading.Faults)
        {
            Console.Error.WriteLine($"{file.Name}: {fault.Path}: {fault.Reason}");
        }

        return reading.Context;
    }

    private static Instant? Now(string? text, ClinicContext clinic)
    {
        if (text is null)
        {
            return null;
        }

        var parsed = LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(text);
        return parsed.Success
            ? ClinicCalendar.Resolve(parsed.Value, clinic.Zone)
            : throw new FormatException(ReceptionistText.Of("bad-now", text));
    }
}
