using System.CommandLine;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai migrate</c>: brings the database up to this version and ends.</summary>
internal sealed class MigrateCommand : Command
{
    public MigrateCommand()
        : base(
            "migrate",
            "Brings the database up to this version and ends. The server does the same when it starts."
        ) =>
        SetAction(
            (parsed, cancellationToken) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    async (_, applied, _) =>
                    {
                        await Console.Out.WriteLineAsync(
                            applied.Count == 0
                                ? "The database is up to date."
                                : $"Applied: {string.Join(", ", applied)}"
                        );
                        return 0;
                    },
                    cancellationToken
                )
        );
}
