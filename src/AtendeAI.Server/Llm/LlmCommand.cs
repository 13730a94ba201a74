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
        var provider = (await ChangeAsync(parsed, cancellationToken)).ToProvider(clinic.Id);
        if (!services.GetRequiredService<ProviderGate>().Admits(provider.BaseUrl))
        {
            var host = provider.BaseUrl.Authority;
            throw new RefusalException(
                $"{LlmText.Of("not-allowed", clinic.Slug, host)}: {LlmText.Of("not-allowed-mend", host)}"
            );
        }

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
        var view = await services
            .GetRequiredService<LlmStore>()
            .FindAsync(clinic.Id, cancellationToken);
        foreach (
            var line in view is null ? [LlmText.Of("none", clinic.Slug)] : Lines(clinic.Slug, view)
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

    private static IEnumerable<string> Lines(string clinic, LanguageModelView view)
    {
        yield return LlmText.Of(
            "shown",
            clinic,
            LlmText.Of(view.Enabled ? "state-on" : "state-off")
        );
        yield return LlmText.Of("shown-address", view.BaseUrl);
        yield return LlmText.Of(
            "shown-model",
            view.Model,
            view.TranscriptionModel ?? LlmText.Of("no-voice")
        );
        yield return LlmText.Of("shown-key", LlmText.Of(view.HasKey ? "key-set" : "key-none"));
        yield return LlmText.Of(
            "shown-temperature",
            view.Temperature?.ToString(CultureInfo.InvariantCulture) ?? LlmText.Of("not-set")
        );
        yield return LlmText.Of(
            "shown-tokens",
            view.Usage.Tokens,
            view.MonthlyTokens,
            view.Usage.Calls,
            view.Usage.Failures
        );
        if (view.Usage.VoiceCalls > 0)
        {
            yield return LlmText.Of(
                "shown-voice",
                view.Usage.VoiceCalls,
                view.Usage.VoiceFailures,
                (long)view.Usage.VoiceLength.TotalSeconds
            );
        }

        yield return LlmText.Of("shown-traces", view.TraceDays);
        if (view.Usage is { LastAt: { } at, LastOutcome: { } outcome })
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

    private async Task<LanguageModelChange> ChangeAsync(
        ParseResult parsed,
        CancellationToken cancellationToken
    )
    {
        var change = new LanguageModelChange(
            true,
            parsed.GetRequiredValue(_address),
            parsed.GetRequiredValue(_model),
            parsed.GetValue(_voice),
            await KeyAsync(parsed, cancellationToken),
            false,
            Temperature(parsed.GetValue(_temperature)),
            parsed.GetValue(_tokens),
            parsed.GetValue(_days)
        );
        return change.Faults().FirstOrDefault() is { } fault
            ? throw new RefusalException(LlmText.Of(fault))
            : change;
    }

    private static double? Temperature(string? given) =>
        given is null ? null
        : double.TryParse(
            given.Replace(',', '.'),
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var value
        )
            ? value
        : throw new RefusalException(LlmText.Of(LanguageModelRules.BadTemperature));

    // A secret on the command line can be seen in the list of processes; from standard input it cannot.
    private async Task<string?> KeyAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        parsed.GetValue(_key) is "-"
            ? await Console.In.ReadLineAsync(cancellationToken) ?? ""
            : parsed.GetValue(_key);
}
