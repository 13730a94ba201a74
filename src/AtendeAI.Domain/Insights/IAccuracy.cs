using AtendeAI.Domain.Identity;
using NodaTime;

namespace AtendeAI.Domain.Insights;

/// <summary>
/// How well the assistant did, day by day. Counted are its answers to patients of the clinic's real numbers; while the clinic has none, those of the
/// simulator. Needs <see cref="StaffPermissions.ManageClinic"/>.
/// </summary>
public interface IAccuracy
{
    const int Days = 30;

    /// <summary>After an answer, a person who writes within this time has corrected it.</summary>
    static readonly Duration Correcting = Duration.FromMinutes(30);

    /// <summary>The last <see cref="Days"/> days on the clinic's calendar, oldest first, today included; days without answers too.</summary>
    Task<IReadOnlyList<AccuracyDay>> GetAsync(StaffMember who, CancellationToken cancellationToken);
}

/// <param name="Answers">Answers to patients.</param>
/// <param name="Understood">Those in which something could be made of what the patient wrote.</param>
/// <param name="HandedOff">Those with which the assistant called a person.</param>
/// <param name="Corrected">
/// Those that the clinic turned into an answer or another name of a service, and those after which a person of the clinic wrote within
/// <see cref="IAccuracy.Correcting"/> without having been called.
/// </param>
public sealed record AccuracyDay(
    LocalDate Date,
    int Answers,
    int Understood,
    int HandedOff,
    int Corrected
);
