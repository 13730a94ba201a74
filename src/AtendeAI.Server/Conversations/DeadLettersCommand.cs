using System.CommandLine;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Hosting;
using AtendeAI.Server.Hosting.CommandLine;
using NodaTime.Text;

namespace AtendeAI.Server.Conversations;

/// <summary><c>atendeai deadletters list|replay</c>. What patients wrote is not shown.</summary>
internal sealed class DeadLettersCommand : Command
{
    private readonly Option<string?> _clinic = new("--clinic")
    {
        Description = ConversationsText.Of("which-clinic"),
        HelpName = "ID",
    };

    public DeadLettersCommand()
        : base("deadletters", ConversationsText.Of("deadletters"))
    {
        Add(List());
        Add(Replay());
    }

    private Command List()
    {
        var command = new Command("list", ConversationsText.Of("list")) { _clinic };
        command.SetAction(
            (parsed, stop) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) => ListAsync(services, parsed.GetValue(_clinic), token),
                    stop
                )
        );
        return command;
    }

    private static async Task<int> ListAsync(
        IServiceProvider services,
        string? asked,
        CancellationToken cancellationToken
    )
    {
        var clinic = await FindAsync(services, asked, cancellationToken);
        var names = (
            await services.GetRequiredService<ClinicDirectory>().ListAsync(cancellationToken)
        ).ToDictionary(c => c.Id, c => c.Slug);
        var letters = await services
            .GetRequiredService<DeadLetters>()
            .ListAsync(clinic, cancellationToken);
        foreach (var letter in letters)
        {
            var whose = letter.Clinic is { } id ? names.GetValueOrDefault(id, "-") : "-";
            var at = InstantPattern.General.Format(letter.At);
            await Console.Out.WriteLineAsync(
                $"{letter.Id}\t{whose}\t{at}\t{letter.Reason}\t{letter.Detail ?? "-"}"
            );
        }
        return 0;
    }

    private Command Replay()
    {
        var ids = new Argument<Guid[]>(ConversationsText.Of("ids-name"))
        {
            Description = ConversationsText.Of("ids"),
            Arity = ArgumentArity.ZeroOrMore,
        };
        var all = new Option<bool>("--all") { Description = ConversationsText.Of("all") };
        var command = new Command("replay", ConversationsText.Of("replay")) { ids, all, _clinic };
        command.SetAction(
            (parsed, stop) =>
            {
                var named = parsed.GetValue(ids) ?? [];
                if (named.Length == 0 == !parsed.GetValue(all))
                {
                    throw new UsageException(ConversationsText.Of("ids-or-all"));
                }
                return DatabaseCommand.RunAsync(
                    parsed,
                    (services, token) =>
                        ReplayAsync(
                            services,
                            parsed.GetValue(_clinic),
                            named.Length == 0 ? null : named,
                            token
                        ),
                    stop
                );
            }
        );
        return command;
    }

    private static async Task<int> ReplayAsync(
        IServiceProvider services,
        string? asked,
        Guid[]? ids,
        CancellationToken cancellationToken
    )
    {
        var clinic = await FindAsync(services, asked, cancellationToken);
        var count = await services
            .GetRequiredService<DeadLetters>()
            .ReplayAsync(clinic, ids, cancellationToken);
        await Console.Out.WriteLineAsync(ConversationsText.Of("replayed", count));
        return ids is not null && count < ids.Length ? 1 : 0;
    }

    private static async Task<ClinicId?> FindAsync(
        IServiceProvider services,
        string? asked,
        CancellationToken cancellationToken
    ) => asked is null ? null : (await services.FindClinicAsync(asked, cancellationToken)).Id;
}
