namespace AtendeAI.Domain.Clinics;

/// <summary>Something wrong in a clinic context: where ("professionals[0].services[1]") and why.</summary>
/// <param name="Code">Stable, for tests and API clients: "required", "not-a-time"…</param>
/// <param name="Reason">The same in words, in the language of the current culture.</param>
public sealed record ContextFault(string Path, string Code, string Reason)
{
    internal static ContextFault Of(string path, string code, params object[] details) =>
        new(path, code, ContextFaultTexts.Of(code, details));
}

/// <summary>A clinic context that was read: either the context, or what is wrong with the document; never a part of it.</summary>
public sealed record ContextReading(ClinicContext? Context, IReadOnlyList<ContextFault> Faults);
