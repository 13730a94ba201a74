using System.CommandLine;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai migrate</c>: brings the database up to this version and ends.</summary>
internal sealed class MigrateCommand : Command
{
    public MigrateCommand()
        : base("migrate", CommandLineText.Of("migrate")) =>
        SetAction(
            (parsed, cancellationToken) =>
                DatabaseCommand.RunAsync(
                    parsed,
                    async (_, applied, _) =>
                    {
                        await Console.Out.WriteLineAsync(
                            applied.Count == 0
                                ? CommandLineText.Of("migrate-nothing")
                                : CommandLineText.Of("migrate-applied", string.Join(", ", applied))
                        );
                        return 0;
                    },
                    cancellationToken
                )
        );
}
