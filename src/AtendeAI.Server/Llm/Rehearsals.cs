using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;

namespace AtendeAI.Server.Llm;

/// <summary>Rehearsals with the clinic's language model, where it has one.</summary>
internal sealed class Rehearsals(
    LlmDirectory directory,
    ModelVoice voice,
    IReceptionist receptionist
) : IRehearsals
{
    public bool HasModel(StaffMember who)
    {
        who.Require(StaffPermissions.ManageClinic);
        return directory.Find(who.Clinic) is not null;
    }

    public IReceptionist Begin(StaffMember who)
    {
        who.Require(StaffPermissions.ManageClinic);
        return new RehearsedReceptionist(who.Clinic, directory, voice, receptionist);
    }
}
