using System.Text;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Dialogue;
using NodaTime;

namespace AtendeAI.Domain.Tests.Receptionist;

public sealed class DialogueStateTests
{
    [Fact]
    public void A_full_state_survives_being_stored()
    {
        var at = Instant.FromUtc(2026, 11, 23, 13, 0);
        var slot = new OfferedSlot("carlos", "ecg", at, at + Duration.FromMinutes(30));
        var state = new DialogueState
        {
            Goal = Goal.Book,
            Asked = ["slot", "date"],
            Pending = PendingYes.Book,
            Question = 7,
            Offers = [slot],
            Shown = [slot],
            Chosen = slot,
            Misses = 1,
            LastAt = at,
            Answered = 6,
            Reminded = Guid.NewGuid(),
            RemindedAt = at,
            Introduced = true,
            Wish = new()
            {
                Service = "ecg",
                Professionals = ["a", "b"],
                Name = "João",
                BirthDate = new(1980, 2, 3),
                When = new()
                {
                    Said = true,
                    Choices = [new(new(2026, 11, 26), null, 840, null, true)],
                    NotOn = [IsoDayOfWeek.Monday],
                },
            },
        };

        var again = DialogueState.Parse(state.ToJson());

        Encoding.UTF8.GetString(again.ToJson()).ShouldBe(Encoding.UTF8.GetString(state.ToJson()));
        again.Chosen.ShouldBe(slot);
        again.Wish.When.Choices.ShouldHaveSingleItem().FromMinute.ShouldBe(840);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"goal\":\"Dance\"}")]
    [InlineData("{\"asked\":null}")]
    [InlineData("{\"wish\":null,\"offers\":null}")]
    [InlineData("{\"chosen\":{\"professional\":\"a\"")]
    [InlineData("{\"from_another_version\":1}")]
    public void What_cannot_be_read_counts_as_fresh(string stored)
    {
        var state = DialogueState.Parse(Encoding.UTF8.GetBytes(stored));

        state.Goal.ShouldBe(Goal.None);
        state.Asked.ShouldBeEmpty();
        state.Offers.ShouldBeEmpty();
        state.Shown.ShouldBeEmpty();
        state.Wish.When.Choices.ShouldBeEmpty();
        state.ToJson().ShouldNotBeEmpty();
    }

    [Fact]
    public void A_reminder_in_the_middle_of_a_booking_does_not_end_it()
    {
        var at = Instant.FromUtc(2026, 11, 23, 13, 0);
        var booking = new DialogueState { Goal = Goal.Book, LastAt = at };

        booking
            .AfterReminder(new AppointmentId(Guid.NewGuid()), at + Duration.FromMinutes(2))
            .Goal.ShouldBe(Goal.Book);
        booking
            .AfterReminder(new AppointmentId(Guid.NewGuid()), at + Duration.FromHours(2))
            .Goal.ShouldBe(Goal.None);
    }
}
