using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>Rehearsals with the product's own receptionist, or with whatever <see cref="Voice"/> a test gives it.</summary>
public sealed class FakeRehearsals : IRehearsals
{
    public bool Model { get; set; }

    public IReceptionist Voice { get; set; } = new ClinicReceptionist();

    public bool HasModel(StaffMember who) => Model;

    public IReceptionist Begin(StaffMember who) => Voice;
}
