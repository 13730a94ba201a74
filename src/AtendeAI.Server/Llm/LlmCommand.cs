using System.CommandLine;
using System.Globalization;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Data;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;

namespace AtendeAI.Server.Llm;

/// <summary><c>atendeai llm set|show|off</c>: a clinic's language model.</summary>
internal sealed class LlmCommand : Command
{
    private readonly Option<string> _clinic = new("--clinic")
    {
        Description = LlmText.Of("clinic"),
        HelpName = "ID",
        Required = true,
    };

    private readonly Option<string> _address = new("--base-url")
    {
        Description = LlmText.Of("base-url"),
        HelpName = "URL",
        Required = true,
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = LlmText.Of("model"),
        HelpName = "M",
        Required = true,
    };

    private readonly Option<string?> _key = new("--key")
    {
        Description = LlmText.Of("key"),
        HelpName = "K",
    };

    private readonly Option<string?> _temperature = new("--temperature")
    {
        Description = LlmText.Of("temperature"),
        HelpName = "T",
    };

    private readonly Option<long> _tokens = new("--monthly-tokens")
    {
        Description = LlmText.Of("monthly-tokens"),
        HelpName = "N",
        DefaultValueFactory = _ => 2_000_000,
    };

    private readonly Option<int> _days = new("--trace-days")
    {
        Description = LlmText.Of("trace-days"),
        HelpName = "N",
        DefaultValueFactory = _ => 7,
    };

    private readonly Option<string?> _voice = new("--transcription-model")
    {
        Description = LlmText.Of("transcription-model"),
        HelpName = "M",
    };

    public LlmCommand()
        : base("llm", LlmText.Of("llm"))
    {
        var set = new Command("set", LlmText.Of("set"))
        {
            _clinic,
            _address,
            _model,
            _key,
            _temperature,
            _tokens,
            _days,
            _voice,
        };
        Act(set, SetAsync);
        Act(new Command("show", LlmText.Of("show")) { _clinic }, ShowAsync);
        Act(new Command("off", LlmText.Of("off")) { _clinic }, OffAsync);
    }

    private void Act(
        Command command,
        Func<ParseResult, IServiceProvider, CancellationToken, Task<int>> work
    )
    {
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) => work(parsed, services, token),
                    stop
                )
        );
        Add(command);
    }

    private async Task<int> SetAsync(
        ParseResult parsed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var clinic = await services.FindClinicAsync(
            parsed.GetRequiredValue(_clinic),
            cancellationToken
        );
        var address =
            ProviderAddress.Parse(parsed.GetRequiredValue(_address))
            ?? throw new RefusalException(LlmText.Of("bad-url"));
        if (!services.GetRequiredService<ProviderGate>().Admits(address))
        {
            throw new RefusalException(
                $"{LlmText.Of("not-allowed", clinic.Slug, address.Authority)}: {LlmText.Of("not-allowed-mend", address.Authority)}"
            );
        }

        var provider = new LlmProvider(
            clinic.Id,
            address,
            Named(_model.Name, parsed.GetRequiredValue(_model)),
            parsed.GetValue(_voice) is { } voice ? Named(_voice.Name, voice) : null,
            await KeyAsync(parsed, cancellationToken),
            Temperature(parsed.GetValue(_temperature)),
            parsed.GetValue(_tokens) is >= 1000 and <= 100_000_000_000 and var tokens
                ? tokens
                : throw new RefusalException(LlmText.Of("bad-tokens")),
            parsed.GetValue(_days) is >= 0 and <= 365 and var days
                ? days
                : throw new RefusalException(LlmText.Of("bad-days"))
        );
        await services
            .GetRequiredService<LlmStore>()
            .SaveAsync(provider, Actor.System, cancellationToken);
        await Console.Out.WriteLineAsync(LlmText.Of("saved", clinic.Slug, provider.Model));
        await Console.Out.WriteLineAsync(LlmText.Of("saved-check"));
        return 0;
    }

    private async Task<int> ShowAsync(
        ParseResult parsed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var clinic = await services.FindClinicAsync(
            parsed.GetRequiredValue(_clinic),
            cancellationToken
        );
        var entry = await services
            .GetRequiredService<LlmStore>()
            .FindAsync(clinic.Id, cancellationToken);
        foreach (
            var line in entry is null
                ? [LlmText.Of("none", clinic.Slug)]
                : Lines(clinic.Slug, entry)
        )
        {
            await Console.Out.WriteLineAsync(line);
        }

        return 0;
    }

    private async Task<int> OffAsync(
        ParseResult parsed,
        IServiceProvider services,
        CancellationToken cancellationToken
    )
    {
        var clinic = await services.FindClinicAsync(
            parsed.GetRequiredValue(_clinic),
            cancellationToken
        );
        var known = await services
            .GetRequiredService<LlmStore>()
            .SwitchAsync(clinic.Id, on: false, Actor.System, cancellationToken);
        await Console.Out.WriteLineAsync(LlmText.Of(known ? "turned-off" : "none", clinic.Slug));
        return 0;
    }

    private static IEnumerable<string> Lines(string clinic, LlmEntry entry)
    {
        yield return LlmText.Of(
            "shown",
            clinic,
            LlmText.Of(entry.Enabled ? "state-on" : "state-off")
        );
        yield return LlmText.Of("shown-address", entry.BaseUrl);
        yield return LlmText.Of(
            "shown-model",
            entry.Model,
            entry.TranscriptionModel ?? LlmText.Of("no-voice")
        );
        yield return LlmText.Of("shown-key", LlmText.Of(entry.HasKey ? "key-set" : "key-none"));
        yield return LlmText.Of(
            "shown-temperature",
            entry.Temperature?.ToString(CultureInfo.InvariantCulture) ?? LlmText.Of("not-set")
        );
        yield return LlmText.Of(
            "shown-tokens",
            entry.Usage.Tokens,
            entry.MonthlyTokens,
            entry.Usage.Calls,
            entry.Usage.Failures
        );
        if (entry.Usage.VoiceCalls > 0)
        {
            yield return LlmText.Of(
                "shown-voice",
                entry.Usage.VoiceCalls,
                entry.Usage.VoiceFailures,
                (long)entry.Usage.VoiceLength.TotalSeconds
            );
        }

        yield return LlmText.Of("shown-traces", entry.TraceDays);
        if (entry.Usage is { LastAt: { } at, LastOutcome: { } outcome })
        {
            yield return LlmText.Of("shown-last", at.ToDateTimeUtc(), Outcome(outcome));
        }
    }

    private static string Outcome(string outcome) =>
        LlmText.Of(
            outcome.StartsWith(ModelOutcomes.Guard, StringComparison.Ordinal)
                ? "outcome-guard"
                : $"outcome-{outcome}"
        );

    private static string Named(string option, string value) =>
        value.Trim() is { Length: > 0 and <= 200 } name
        && !name.Any(c => char.IsWhiteSpace(c) || char.IsControl(c))
            ? name
            : throw new RefusalException(LlmText.Of("bad-name", option));

    private static double? Temperature(string? given) =>
        given is null ? null
        : double.TryParse(
            given.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        ) && value is >= 0 and <= 2
            ? value
        : throw new RefusalException(LlmText.Of("bad-temperature"));

    // A secret on the command line can be seen in the list of processes; from standard input it cannot.
    private async Task<string?> KeyAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var value = parsed.GetValue(_key);
        if (value == "-")
        {
            value = await Console.In.ReadLineAsync(cancellationToken) ?? "";
        }

        return value?.Trim() is { Length: 0 }
            ? throw new RefusalException(LlmText.Of("empty-key"))
            : value?.Trim();
    }
}
