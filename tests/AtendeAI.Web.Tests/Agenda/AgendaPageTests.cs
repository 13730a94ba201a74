using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Agenda;
using AtendeAI.Web.Tests.Fakes;
using Bunit;
using Bunit.TestDoubles;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Radzen.Blazor;

namespace AtendeAI.Web.Tests.Agenda;

public sealed class AgendaPageTests : PanelTest
{
    private static readonly LocalDate Monday = new(2026, 11, 23);

    [Fact]
    public void A_day_has_a_column_for_each_professional()
    {
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");

        var page = Open("/agenda?dia=2026-11-23");

        page.FindAll("section.column")
            .Select(one => one.GetAttribute("aria-label"))
            .ShouldBe(["Dra. Lia Prado", "Dr. Caio Menezes"]);
        page.Find(".block")
            .GetAttribute("aria-label")
            .ShouldBe("Mariana às 09:00, Avaliação, Dra. Lia Prado, Marcado");
        page.Find(".title p").TextContent.ShouldBe("segunda-feira, 23 de novembro");
    }

    [Fact]
    public void A_week_has_the_days_of_one_professional()
    {
        var page = Open("/agenda?dia=2026-11-25&visao=semana&profissional=caio");

        page.FindAll(".head").Count.ShouldBe(7);
        page.FindAll(".head")[0].TextContent.ShouldContain("23/11");
        page.FindAll("section.column")[0]
            .GetAttribute("aria-label")
            .ShouldBe("Dr. Caio Menezes, segunda-feira, 23 de novembro");
    }

    [Fact]
    public void The_toolbar_goes_to_the_next_day_and_to_the_week()
    {
        var page = Open("/agenda?dia=2026-11-23");

        page.Find("button[aria-label=Próximo]").Click();
        Address.PathAndQuery.ShouldBe("/agenda?dia=2026-11-24");

        page.FindAll(".view button")[1].Click();
        Address.PathAndQuery.ShouldBe("/agenda?dia=2026-11-24&visao=semana");
    }

    [Fact]
    public void Somebody_at_the_desk_is_booked_at_a_free_time()
    {
        var page = Open("/agenda?dia=2026-11-23");

        page.Find(".new").Click();
        page.WaitForElements(".times button").First(time => time.TextContent == "09:30").Click();
        page.Find("#patient").Change("Rafael Nogueira");
        page.Find("#phone").Change("(31) 99999-0001");
        page.Find(".rz-dialog form").Submit();

        page.WaitForAssertion(() => page.FindAll(".rz-dialog form").ShouldBeEmpty());
        var booked = Agenda.Entries.ShouldHaveSingleItem();
        booked.PatientName.ShouldBe("Rafael Nogueira");
        booked.Phone.ShouldBe("+5531999990001");
        booked
            .Start.InZone(FakeAgenda.Zone)
            .LocalDateTime.ShouldBe(Monday.At(new LocalTime(9, 30)));
        page.WaitForElement(".block")
            .GetAttribute("aria-label")!
            .ShouldStartWith("Rafael Nogueira às 09:30");
    }

    [Fact]
    public void A_free_time_that_was_picked_comes_filled_in()
    {
        var page = Open("/agenda?dia=2026-11-23");

        page.FindAll(".slot.open")
            .First(slot => slot.GetAttribute("title") == "Marcar às 14:30, Dr. Caio Menezes")
            .Click();

        page.WaitForElement("#time").GetAttribute("value").ShouldBe("14:30");
        page.Find("#professional").GetAttribute("value").ShouldBe("caio");
    }

    [Fact]
    public void The_keyboard_comes_to_the_first_free_time_of_each_professional()
    {
        Agenda.Add("caio", "avaliacao", Monday.At(new LocalTime(8, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");

        var entrances = page.FindAll(".slot[tabindex='0']");

        entrances.Count.ShouldBe(2);
        entrances.ShouldAllBe(slot => slot.ClassList.Contains("free"));
        page.FindAll("section.column")[1]
            .QuerySelectorAll(".slot.open:not(.free)")
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void A_booking_without_a_name_or_with_a_bad_phone_is_not_made()
    {
        var page = Open("/agenda?dia=2026-11-23");
        page.Find(".new").Click();
        page.WaitForElements(".times button")[0].Click();

        page.Find(".rz-dialog form").Submit();
        page.Find(".rz-dialog [role=alert]")
            .TextContent.ShouldContain("Informe o nome do paciente.");

        page.Find("#patient").Change("Rafael");
        page.Find("#phone").Change("123");
        page.Find(".rz-dialog form").Submit();
        page.Find(".rz-dialog [role=alert]").TextContent.ShouldContain("Confira o telefone");
        Agenda.Entries.ShouldBeEmpty();
    }

    [Fact]
    public void A_slot_taken_meanwhile_is_told_and_nothing_typed_is_lost()
    {
        var page = Open("/agenda?dia=2026-11-23");
        page.Find(".new").Click();
        page.WaitForElements(".times button").First(time => time.TextContent == "10:00").Click();
        page.Find("#patient").Change("Rafael");
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(10, 0)), "Mariana");

        page.Find(".rz-dialog form").Submit();

        page.WaitForElement(".rz-dialog [role=alert]")
            .TextContent.ShouldContain("Esse horário acabou de ser ocupado");
        page.Find("#patient").GetAttribute("value").ShouldBe("Rafael");
    }

    [Fact]
    public void An_appointment_is_moved_to_another_professional_and_time()
    {
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");

        page.Find(".block").Click();
        page.WaitForElement(".actions .primary").Click();
        page.WaitForElement("#professional").Change("caio");
        page.Find("#time").Change("15:00");
        page.Find(".rz-dialog form").Submit();

        page.WaitForAssertion(() => Agenda.Entries[0].ProfessionalId.ShouldBe("caio"));
        page.WaitForAssertion(() =>
            page.Find(".block").GetAttribute("aria-label")!.ShouldContain("às 15:00")
        );
    }

    [Fact]
    public void Dropping_an_appointment_asks_before_it_moves()
    {
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");

        page.Find(".block").DragStart();
        page.FindAll(".slot.open")
            .First(slot => slot.GetAttribute("title") == "Marcar às 16:00, Dr. Caio Menezes")
            .Drop();

        page.WaitForElement("#time").GetAttribute("value").ShouldBe("16:00");
        Agenda.Entries[0].ProfessionalId.ShouldBe("lia");
        page.Find(".rz-dialog form").Submit();
        page.WaitForAssertion(() => Agenda.Entries[0].ProfessionalId.ShouldBe("caio"));
    }

    [Fact]
    public void An_appointment_that_changed_meanwhile_is_not_moved()
    {
        var entry = Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");
        page.Find(".block").Click();
        page.WaitForElement(".actions .primary").Click();
        Agenda.Entries[0] = entry with { Revision = 2 };

        page.WaitForElement(".rz-dialog form").Submit();

        page.WaitForElement(".rz-dialog [role=alert]")
            .TextContent.ShouldContain("mudou enquanto você olhava");
    }

    [Fact]
    public void Cancelling_asks_first_and_keeps_the_reason()
    {
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");

        page.Find(".block").Click();
        page.WaitForElement(".actions .quiet").Click();
        page.WaitForElement("#reason").Change("viajou");
        Agenda.Entries[0].Status.ShouldBe(AppointmentStatus.Booked);
        page.Find(".rz-dialog form").Submit();

        page.WaitForAssertion(() => Agenda.Entries[0].Status.ShouldBe(AppointmentStatus.Cancelled));
        Agenda.Entries[0].Note.ShouldBe("viajou");
        page.WaitForElement(".cancelled summary").TextContent.ShouldBe("Cancelados (1)");
        page.FindAll(".block").ShouldBeEmpty();
    }

    [Fact]
    public void Keeping_it_cancels_nothing()
    {
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");
        var page = Open("/agenda?dia=2026-11-23");
        page.Find(".block").Click();
        page.WaitForElement(".actions .quiet").Click();

        page.WaitForElements(".actions .button")
            .First(button => button.TextContent == "Manter")
            .Click();

        page.WaitForAssertion(() => page.FindAll("#reason").ShouldBeEmpty());
        Agenda.Entries[0].Status.ShouldBe(AppointmentStatus.Booked);
    }

    [Fact]
    public async Task What_a_patient_books_appears_by_itself()
    {
        var page = Open("/agenda?dia=2026-11-23");
        page.FindAll(".block").ShouldBeEmpty();

        await Agenda.CreateAsync(
            Staff.Who!,
            new NewAppointment(
                "lia",
                "avaliacao",
                Monday.At(new LocalTime(9, 0)).InZoneLeniently(FakeAgenda.Zone).ToInstant(),
                "Mariana",
                null,
                null
            ),
            CancellationToken.None
        );

        page.WaitForElement(".block").GetAttribute("aria-label")!.ShouldContain("Mariana");
    }

    [Fact]
    public void Who_may_only_read_is_offered_no_changes()
    {
        Staff.Who = Staff.Who! with { Permissions = StaffPermissions.ReadAgenda };
        Agenda.Add("lia", "avaliacao", Monday.At(new LocalTime(9, 0)), "Mariana");

        var page = Open("/agenda?dia=2026-11-23");
        page.FindAll(".new").ShouldBeEmpty();
        page.FindAll(".slot.open").ShouldBeEmpty();

        page.Find(".block").Click();
        page.WaitForElement(".rz-dialog").QuerySelectorAll(".actions").ShouldBeEmpty();
    }

    [Fact]
    public void Who_may_not_read_is_told_so()
    {
        Staff.Who = Staff.Who! with { Permissions = StaffPermissions.None };

        Open("/agenda").Find("[role=alert]").TextContent.ShouldContain("não tem permissão");
    }

    private IRenderedComponent<IComponent> Open(string address)
    {
        Services.GetRequiredService<BunitNavigationManager>().NavigateTo(address);
        return Render(builder =>
        {
            builder.OpenComponent<AgendaPage>(0);
            builder.CloseComponent();
            builder.OpenComponent<RadzenDialog>(1);
            builder.CloseComponent();
        });
    }
}
