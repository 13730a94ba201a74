using System.CommandLine;
using System.Text;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Server.Receptionist;

/// <summary><c>atendeai understand</c>: what the receptionist makes of each message, without server or database.</summary>
internal sealed class UnderstandCommand : System.CommandLine.Command
{
    private const string DefaultZone = "America/Sao_Paulo";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Option<FileInfo?> _clinic = new("--clinic")
    {
        Description = ReceptionistText.Of("understand-clinic"),
    };
    private readonly Option<string?> _now = new("--now")
    {
        Description = ReceptionistText.Of("understand-now"),
    };
    private readonly Option<string?> _zone = new("--tz")
    {
        Description = ReceptionistText.Of("understand-zone", DefaultZone),
    };
    private readonly Option<bool> _json = new("--json")
    {
        Description = ReceptionistText.Of("understand-json"),
    };

    public UnderstandCommand()
        : base("understand", ReceptionistText.Of("understand"))
    {
        Add(_clinic);
        Add(_now);
        Add(_zone);
        Add(_json);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var input = new StreamReader(Console.OpenStandardInput(), Utf8);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), Utf8);
        try
        {
            var options = await ReadAsync(parsed, cancellationToken);
            await (
                parsed.GetValue(_json)
                    ? Understand.RunJsonAsync(options, input, output, cancellationToken)
                    : Understand.RunPlainAsync(options, input, output, cancellationToken)
            );
            return 0;
        }
        catch (Exception fault) when (fault is FormatException or IOException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
    }

    private async Task<UnderstandOptions> ReadAsync(
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        var clinic = parsed.GetValue(_clinic) is { } file
            ? Clinic(file, await File.ReadAllBytesAsync(file.FullName, cancellationToken))
            : null;
        var zone = parsed.GetValue(_zone) is { } name
            ? UnderstandOptions.ZoneOf(name)
            : clinic?.Zone ?? UnderstandOptions.ZoneOf(DefaultZone);
        var now = parsed.GetValue(_now) is { } said
            ? UnderstandOptions.LocalOf(said, zone)
            : (LocalDateTime?)null;
        var names = clinic is null ? Vocabulary.None : ClinicKnowledge.Of(clinic).Vocabulary;
        return new UnderstandOptions(names, clinic is not null, now, zone, SystemClock.Instance);
    }

    private static ClinicContext Clinic(FileInfo file, byte[] json)
    {
        var reading = ClinicContextJson.Parse(json);
        return reading.Context
            ?? throw new FormatException(
                string.Join(
                    '\n',
                    reading.Faults.Select(fault => $"{file.Name}: {fault.Path}: {fault.Reason}")
                )
            );
    }
}
