using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Engagement;
using NodaTime;

namespace AtendeAI.Domain.Tests.Engagement;

public sealed class ReminderCheckTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 21, 13, 0);
    private static readonly Instant Start = Now + Duration.FromHours(20);
    private static readonly ReminderFacts Fine = new(
        Moved: false,
        Start,
        AppointmentStatus.Booked,
        HasContact: true,
        OptedOut: false,
        NextDueAt: null
    );

    [Theory]
    [InlineData(AppointmentStatus.Booked)]
    [InlineData(AppointmentStatus.Confirmed)]
    public void What_stands_is_reminded(AppointmentStatus status) =>
        ReminderCheck.WhyNot(Fine with { Status = status }, Now).ShouldBeNull();

    [Theory]
    [InlineData(AppointmentStatus.Cancelled)]
    [InlineData(AppointmentStatus.Completed)]
    [InlineData(AppointmentStatus.NoShow)]
    [InlineData(AppointmentStatus.Held)]
    public void What_does_not_stand_is_not(AppointmentStatus status) =>
        ReminderCheck.WhyNot(Fine with { Status = status }, Now).ShouldBe(ReminderCheck.Cancelled);

    [Fact]
    public void Moved_past_opted_out_or_nobody_to_write_to_it_is_not_sent()
    {
        ReminderCheck.WhyNot(Fine with { Moved = true }, Now).ShouldBe(ReminderCheck.Moved);
        ReminderCheck.WhyNot(Fine, Start).ShouldBe(ReminderCheck.AlreadyPast);
        ReminderCheck.WhyNot(Fine with { OptedOut = true }, Now).ShouldBe(ReminderCheck.OptedOut);
        ReminderCheck
            .WhyNot(Fine with { HasContact = false }, Now)
            .ShouldBe(ReminderCheck.NoContact);
    }

    [Fact]
    public void Of_two_that_would_come_together_only_the_later_is_sent()
    {
        ReminderCheck
            .WhyNot(Fine with { NextDueAt = Now + Duration.FromMinutes(90) }, Now)
            .ShouldBe(ReminderCheck.Superseded);
        ReminderCheck
            .WhyNot(Fine with { NextDueAt = Now + Duration.FromHours(2) }, Now)
            .ShouldBeNull();
    }
}
