using AtendeAI.Domain;

namespace AtendeAI.Server.Agenda;

/// <summary>A command was done, or refused with the code of a rule: a conflict is a result here and not an exception.</summary>
/// <param name="Id">The appointment, patient or waiting-list entry that it was done to.</param>
/// <param name="Refusal">Null when it was done.</param>
internal readonly record struct CommandOutcome(Guid? Id, string? Refusal)
{
    public bool IsDone => Refusal is null;

    public static CommandOutcome Done(Guid? id = null) => new(id, null);

    public static CommandOutcome Refused(string rule) => new(null, rule);

    /// <summary>The id, or the refusal as the exception that the panel's ports throw.</summary>
    public Guid OrThrow() =>
        Refusal is { } rule ? throw new RuleBrokenException(rule) : Id.GetValueOrDefault();
}

/// <summary>The codes of the rules of the agenda that the database enforces.</summary>
internal static class AgendaRules
{
    public const string SlotTaken = "agenda.slot-taken";
    public const string PatientBusy = "agenda.patient-busy";
    public const string ChangedMeanwhile = "agenda.changed-meanwhile";
    public const string NotFound = "agenda.not-found";
    public const string AlreadyOver = "agenda.already-over";
    public const string UnknownProfessional = "agenda.unknown-professional";
    public const string UnknownService = "agenda.unknown-service";
    public const string UnknownPatient = "agenda.unknown-patient";
}
