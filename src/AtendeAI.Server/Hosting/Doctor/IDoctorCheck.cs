namespace AtendeAI.Server.Hosting.Doctor;

/// <summary>
/// One thing <c>atendeai doctor</c> looks at. Register it with <c>AddSingleton&lt;IDoctorCheck, …&gt;</c> or scoped; checks run one after
/// another in the order of registration, the database's first.
/// </summary>
public interface IDoctorCheck
{
    /// <summary>What is looked at, as shown at the beginning of its line.</summary>
    string Name { get; }

    /// <summary>Looks. An exception is shown as a fault too, but says less about how to mend it.</summary>
    Task<IReadOnlyList<DoctorFinding>> CheckAsync(CancellationToken cancellationToken);
}

/// <summary>How bad a finding is.</summary>
public enum DoctorVerdict
{
    /// <summary>As it should be.</summary>
    Well,

    /// <summary>It works, but will not for long, or not well.</summary>
    Warning,

    /// <summary>It does not work: the exit code is 1.</summary>
    Fault,
}

/// <summary>What a check found.</summary>
/// <param name="What">What was seen.</param>
/// <param name="Mend">What a person can do about it; null when there is nothing to do.</param>
public sealed record DoctorFinding(DoctorVerdict Verdict, string What, string? Mend = null)
{
    public static DoctorFinding Well(string what) => new(DoctorVerdict.Well, what);

    public static DoctorFinding Warning(string what, string mend) =>
        new(DoctorVerdict.Warning, what, mend);

    public static DoctorFinding Fault(string what, string mend) =>
        new(DoctorVerdict.Fault, what, mend);
}
