using System.CommandLine;
using System.Globalization;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Identity;
using AtendeAI.Server.Llm;
using AtendeAI.Server.WhatsApp;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary>The commands of the executable. Each is a class in a file of its own, and one line here.</summary>
internal static class AtendeCommandLine
{
    public static async Task<int> RunAsync(string[] args)
    {
        CultureInfo.CurrentUICulture = ProgramLanguage.Choose(
            args,
            Environment.GetEnvironmentVariable
        );
        try
        {
            var parsed = Root().Parse(SettingArguments.Rewrite(args));
            if (parsed.Errors.Count > 0)
            {
                throw new UsageException(
                    CommandLineText.Of("usage", ParserWords.Translate(parsed.Errors[0].Message))
                );
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
        var root = new RootCommand(CommandLineText.Of("root"))
        {
            new ServeCommand(),
            new DemoCommand(),
            new DoctorCommand(),
            new MigrateCommand(),
            new ClinicCommand(),
            new UserCommand(),
            new ChannelCommand(),
            new Compliance.AuditCommand(),
            new Conversations.DeadLettersCommand(),
            new LlmCommand(),
            new Receptionist.ChatCommand(),
            new Receptionist.UnderstandCommand(),
        };

        CommonOptions.AddTo(root);
        ParserWords.TranslateHelp(root);
        root.SetAction(ServeCommand.ServeAsync);
        return root;
    }
}
