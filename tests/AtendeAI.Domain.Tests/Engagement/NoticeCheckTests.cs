using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Engagement;
using NodaTime;

namespace AtendeAI.Domain.Tests.Engagement;

public sealed class NoticeCheckTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 13, 0);

    [Fact]
    public void WhyNot_DecidingAndNothingUnanswered_TellsOfTheHold() =>
        NoticeCheck.WhyNot(Hold(), Now).ShouldBeNull();

    [Fact]
    public void WhyNot_WroteMeanwhile_HasMovedOn() =>
        NoticeCheck.WhyNot(Hold() with { Busy = true }, Now).ShouldBe(NoticeCheck.MovedOn);

    [Fact]
    public void WhyNot_TalksOfSomethingElse_HasMovedOn() =>
        NoticeCheck.WhyNot(Hold() with { Deciding = false }, Now).ShouldBe(NoticeCheck.MovedOn);

    [Fact]
    public void WhyNot_APersonHasTheConversation_IsSilentAboutTheHold() =>
        NoticeCheck
            .WhyNot(Hold() with { WithAssistant = false }, Now)
            .ShouldBe(NoticeCheck.WithPerson);

    [Fact]
    public void WhyNot_ADesksChange_IsToldAlsoWhileAPersonHasTheConversation() =>
        NoticeCheck.WhyNot(Moved() with { WithAssistant = false }, Now).ShouldBeNull();

    [Fact]
    public void WhyNot_ChangedAgain_IsSuperseded() =>
        NoticeCheck.WhyNot(Moved() with { Changed = true }, Now).ShouldBe(ReminderCheck.Superseded);

    [Fact]
    public void WhyNot_InThePast_IsNoNews() =>
        NoticeCheck.WhyNot(Moved() with { Start = Now }, Now).ShouldBe(ReminderCheck.AlreadyPast);

    [Theory]
    [InlineData(NoticeKind.HoldExpired)]
    [InlineData(NoticeKind.Cancelled)]
    [InlineData(NoticeKind.Moved)]
    [InlineData(NoticeKind.FollowUp)]
    public void WhyNot_AskedForNoMessages_GetsNone(NoticeKind kind) =>
        NoticeCheck
            .WhyNot(Hold() with { Kind = kind, OptedOut = true }, Now)
            .ShouldBe(ReminderCheck.OptedOut);

    [Theory]
    [InlineData(AppointmentStatus.Cancelled)]
    [InlineData(AppointmentStatus.NoShow)]
    public void WhyNot_WhoWasNotThere_IsNotAskedForAMark(AppointmentStatus status) =>
        NoticeCheck
            .WhyNot(Moved() with { Kind = NoticeKind.FollowUp, Status = status }, Now)
            .ShouldBe(ReminderCheck.Cancelled);

    private static NoticeFacts Hold() =>
        new(
            NoticeKind.HoldExpired,
            Changed: true,
            Now + Duration.FromHours(5),
            null,
            HasContact: true,
            OptedOut: false,
            WithAssistant: true,
            Deciding: true,
            Busy: false
        );

    private static NoticeFacts Moved() =>
        Hold() with
        {
            Kind = NoticeKind.Moved,
            Changed = false,
            Status = AppointmentStatus.Booked,
        };
}
