using System.CommandLine;
using AtendeAI.Server.Hosting.Doctor;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai doctor</c>: says what is wrong and how to mend it. The exit code is 1 when something is.</summary>
internal sealed class DoctorCommand : Command
{
    public DoctorCommand()
        : base("doctor", CommandLineText.Of("doctor")) => SetAction(RunAsync);

    private static async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        using var signals = new StopSignals();
        await using var app = Program.Build(parsed.ToLaunch() with { Serves = false });
        await using var scope = app.Services.CreateAsyncScope();

        var worst = DoctorVerdict.Well;
        foreach (var check in scope.ServiceProvider.GetServices<IDoctorCheck>())
        {
            foreach (var finding in await LookAsync(check, signals.Token))
            {
                await Console.Out.WriteLineAsync(Line(check.Name, finding));
                worst = finding.Verdict > worst ? finding.Verdict : worst;
            }
        }

        return worst == DoctorVerdict.Fault ? 1 : 0;
    }

    // What a check did not foresee is a finding too: the others still look.
    private static async Task<IReadOnlyList<DoctorFinding>> LookAsync(
        IDoctorCheck check,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await check.CheckAsync(cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return
            [
                DoctorFinding.Fault(
                    error.Message.ReplaceLineEndings(" "),
                    CommandLineText.Of("doctor-unforeseen")
                ),
            ];
        }
    }

    private static string Line(string name, DoctorFinding finding)
    {
        var mark = CommandLineText.Of(
            finding.Verdict switch
            {
                DoctorVerdict.Well => "doctor-well",
                DoctorVerdict.Warning => "doctor-warning",
                _ => "doctor-fault",
            }
        );
        var line = CommandLineText.Of("doctor-line", mark, name, finding.What);
        return finding.Mend is null
            ? line
            : line + Environment.NewLine + CommandLineText.Of("doctor-mend", finding.Mend);
    }
}
