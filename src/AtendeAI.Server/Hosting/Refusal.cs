namespace AtendeAI.Server.Hosting;

/// <summary>
/// The executable cannot do what was asked, for a reason a person can mend. The message is the whole of what is shown: what is
/// wrong and what to do. The exit code is 1.
/// </summary>
public class RefusalException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>What the process ends with.</summary>
    public virtual int ExitCode => 1;
}

/// <summary>A setting is wrong. The message names its key. The exit code is 2.</summary>
public sealed class SettingException(string message, Exception? inner = null)
    : RefusalException(message, inner)
{
    public override int ExitCode => 2;
}

/// <summary>The command line is wrong. The exit code is 2.</summary>
public sealed class UsageException(string message) : RefusalException(message)
{
    public override int ExitCode => 2;
}
