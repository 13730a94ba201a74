using AtendeAI.Domain.Receptionist;
using AtendeAI.Server.Engagement;
using Microsoft.Extensions.Options;
using NodaTime;
using static AtendeAI.Server.Tests.Engagement.EngagementFixture;

namespace AtendeAI.Server.Tests.Engagement;

/// <summary>The question after the visit, for clinics that want it.</summary>
public sealed class FollowUpTests(EngagementFixture server) : IClassFixture<EngagementFixture>
{
    [Fact]
    public async Task Two_hours_after_the_visit_the_patient_is_asked_once_and_a_number_will_answer()
    {
        var clinic = await server.ClinicAsync();
        var (person, appointment) = await server.BookAsync(clinic, At(23, 14));
        var (_, cancelled) = await server.BookAsync(clinic, At(23, 15));
        await server.RunAsync(
            "UPDATE appointments SET status = 'cancelled' WHERE id = $1",
            cancelled.Value
        );

        await PlanAsync(At(23, 16, 29));
        (await server.NoticesAsync(clinic)).ShouldBeEmpty();
        await PlanAsync(At(23, 16, 31));
        await PlanAsync(At(23, 18));

        (await server.SentAsync(person))
            .ShouldHaveSingleItem()
            .ShouldContain("De 0 a 10, que nota dá?");
        (await server.NoticesAsync(clinic)).ShouldBe(["follow-up sent"]);
        DialogueState
            .Parse(
                await server.ScalarAsync<byte[]>(
                    "SELECT state FROM lanes WHERE conversation_id = $1",
                    person.Conversation
                )
            )
            .RatingOf.ShouldBe(appointment.Value);
    }

    [Fact]
    public async Task Outside_the_window_and_without_a_template_nobody_is_asked()
    {
        var clinic = await server.ClinicAsync();
        var person = await server.PersonAsync(clinic, wroteAt: At(20, 9));
        await server.BookAsync(person, At(23, 14));

        await PlanAsync(At(23, 17));

        (await server.SentAsync(person)).ShouldBeEmpty();
        (await server.NoticesAsync(clinic)).ShouldBe(["follow-up skipped window-closed"]);
    }

    private async Task PlanAsync(Instant at)
    {
        server.Get<IOptions<NoticeOptions>>().Value.FollowUp = true;
        server.Clock.Now = at;
        await server.Get<PlanFollowUps>().HandleAsync(default);
        await server.NotifyAsync(at);
    }
}
