using System.CommandLine;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Identity;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>The commands of the executable. Each is a class in a file of its own, and one line here.</summary>
internal static class AtendeCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            var parsed = Root().Parse(SettingArguments.Rewrite(args));
            if (parsed.Errors.Count > 0)
            {
                throw new UsageException(parsed.Errors[0].Message);
            }

            return await parsed.InvokeAsync(
                new InvocationConfiguration
                {
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                }
            );
        }
        catch (Exception error) when (Refusals.Find(error) is { } refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return refusal.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return 130;
        }
    }

    private static RootCommand Root()
    {
        var root = new RootCommand(
            "AtendeAI: a receptionist for clinics, on WhatsApp. Without a command it serves."
        )
        {
            new ServeCommand(),
            new DemoCommand(),
            new DoctorCommand(),
            new MigrateCommand(),
            new ClinicCommand(),
            new UserCommand(),
            new ChannelCommand(),
            new Receptionist.ChatCommand(),
            new Receptionist.UnderstandCommand(),
        };

        CommonOptions.AddTo(root);
        root.SetAction(ServeCommand.ServeAsync);
        return root;
    }
}
