namespace AtendeAI.Bench.Measures;

/// <summary>Resident memory of a process, as the kernel counts it.</summary>
internal sealed record Memory(string Now, string Peak)
{
    public static Memory Of(int pid)
    {
        var status = File.ReadAllLines($"/proc/{pid}/status");
        return new Memory(Read(status, "VmRSS:"), Read(status, "VmHWM:"));
    }

    private static string Read(string[] status, string name)
    {
        var line = status.First(l => l.StartsWith(name, StringComparison.Ordinal));
        var kilobytes = long.Parse(line[name.Length..].Replace("kB", "").Trim());
        return $"{kilobytes / 1024} MB";
    }
}
