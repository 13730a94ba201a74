using AtendeAI.Domain.Identity;
using AtendeAI.Web.Layout;
using Bunit;

namespace AtendeAI.Web.Tests.Layout;

public sealed class ClinicMenuTests : PanelTest
{
    [Fact]
    public void Somebody_of_one_clinic_has_nothing_to_choose() =>
        Render<ClinicMenu>().FindAll("details").ShouldBeEmpty();

    [Fact]
    public void Somebody_of_several_sees_the_current_one_and_can_change_to_another()
    {
        var other = new ClinicId(Guid.NewGuid());
        OwnClinics.All.Add(new OwnClinic(other, "Clínica Boreal", IsCurrent: false));

        var menu = Render<ClinicMenu>();

        menu.Find("summary span").TextContent.ShouldBe("Clínica Aurora");
        menu.Find("form").GetAttribute("action").ShouldBe("/clinica");
        menu.Find("button[aria-current]").TextContent.Trim().ShouldBe("Clínica Aurora");
        var choice = menu.Find($"button[value='{other.Value}']");
        choice.GetAttribute("name").ShouldBe("clinic");
        choice.TextContent.Trim().ShouldBe("Clínica Boreal");
    }
}
