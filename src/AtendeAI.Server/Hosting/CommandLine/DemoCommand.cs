using System.CommandLine;

namespace AtendeAI.Server.Hosting.CommandLine;

/// <summary><c>atendeai demo</c>: the server, with a sample clinic and a simulated phone.</summary>
internal sealed class DemoCommand : Command
{
    public DemoCommand()
        : base(
            "demo",
            "Serves with a sample clinic and a simulated phone: try it as a patient, without WhatsApp."
        ) =>
        SetAction((parsed, _) => ServeCommand.RunAsync(parsed.ToLaunch() with { Demo = true }));
}
