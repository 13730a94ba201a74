using AtendeAI.Domain.Identity;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>
/// The assistant as patients hear it, for rehearsals by whoever manages the clinic (<see cref="StaffPermissions.ManageClinic"/>).
/// </summary>
public interface IRehearsals
{
    /// <summary>Whether the clinic has a language model switched on: it may say the same in other words.</summary>
    bool HasModel(StaffMember who);

    /// <summary>
    /// The receptionist of one rehearsal, which remembers what was said in it. Where the clinic has a language model, it is asked as in a patient's
    /// turn: in the same time, within the same budget, and what it uses is counted.
    /// </summary>
    IReceptionist Begin(StaffMember who);
}
