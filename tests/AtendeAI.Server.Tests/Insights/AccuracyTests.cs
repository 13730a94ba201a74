using AtendeAI.Domain;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;
using AtendeAI.Server.Clinics;
using AtendeAI.Server.Insights;
using Microsoft.Extensions.Hosting;
using NodaTime;

namespace AtendeAI.Server.Tests.Insights;

public sealed class InsightsFixture : ServerFixture
{
    protected override void Register(IHostApplicationBuilder builder)
    {
        builder.AddClinics();
        builder.AddInsights();
    }
}

/// <summary>The month's figures come from what was said and done.</summary>
public sealed class AccuracyTests(InsightsFixture server) : IClassFixture<InsightsFixture>
{
    private static readonly LocalDate Today = new(2026, 11, 23);

    [Fact]
    public async Task Each_answer_counts_for_what_it_was_and_for_what_became_of_it()
    {
        var talk = await TalkAsync();
        await talk.SayAsync(Today, 9, "patient");
        await talk.SayAsync(
            Today,
            9.1,
            "assistant",
            """{"rule": "menu", "misunderstood": false, "acts": []}"""
        );
        await talk.SayAsync(Today, 9.2, "patient");
        await talk.SayAsync(
            Today,
            9.3,
            "assistant",
            """{"rule": "person.request", "misunderstood": false, "acts": [{"kind": "hand-off", "about": "request"}]}"""
        );
        await talk.SayAsync(Today, 9.4, "person");
        await talk.SayAsync(Today, 9.5, "patient");
        var taught = await talk.SayAsync(
            Today,
            9.6,
            "assistant",
            """{"rule": "misunderstood.once", "misunderstood": true, "acts": []}"""
        );
        await server.RunAsync(
            "INSERT INTO misunderstandings (clinic_id, message_id, outcome, settled_by) VALUES ($1, $2, 'answer', $2)",
            talk.Who.Clinic.Value,
            taught
        );

        var today = (await AskAsync(talk.Who))[^1];

        today.ShouldBe(new AccuracyDay(Today, 3, 2, 1, 1));
    }

    [Fact]
    public async Task A_person_who_writes_soon_after_uncalled_has_corrected_it_and_one_who_writes_later_has_not()
    {
        var talk = await TalkAsync();
        foreach (var (hour, later) in new[] { (8.0, 0.4), (10.0, 0.6) })
        {
            await talk.SayAsync(Today, hour, "patient");
            await talk.SayAsync(
                Today,
                hour + 0.1,
                "assistant",
                """{"rule": "questions.answered", "misunderstood": false, "acts": []}"""
            );
            await talk.SayAsync(Today, hour + 0.1 + later, "person");
        }

        (await AskAsync(talk.Who))[^1].ShouldBe(new AccuracyDay(Today, 2, 2, 0, 1));
    }

    [Fact]
    public async Task Reminders_and_what_nobody_asked_for_are_not_counted_and_days_are_the_clinics()
    {
        var talk = await TalkAsync();
        var yesterday = Today.PlusDays(-1);
        await talk.SayAsync(
            yesterday,
            20,
            "assistant",
            """{"rule": "reminder.24h", "misunderstood": false, "acts": null}"""
        );
        await talk.SayAsync(yesterday, 23.5, "patient");
        await talk.SayAsync(
            yesterday,
            23.6,
            "assistant",
            """{"rule": "menu", "misunderstood": false, "acts": []}"""
        );

        var days = await AskAsync(talk.Who);

        days.Count.ShouldBe(30);
        days[0].Date.ShouldBe(Today.PlusDays(-29));
        days[^2].ShouldBe(new AccuracyDay(yesterday, 1, 1, 0, 0));
        days[^1].Answers.ShouldBe(0);
    }

    [Fact]
    public async Task The_simulator_counts_only_while_there_is_no_real_number()
    {
        var talk = await TalkAsync();
        await talk.SayAsync(Today, 9, "patient");
        await talk.SayAsync(
            Today,
            9.1,
            "assistant",
            """{"rule": "menu", "misunderstood": false, "acts": []}"""
        );
        (await AskAsync(talk.Who))[^1].Answers.ShouldBe(1);

        await server.RunAsync(
            "INSERT INTO channels (clinic_id, id, kind, phone_number_id) VALUES ($1, $2, 'whatsapp', $3)",
            talk.Who.Clinic.Value,
            Guid.CreateVersion7(),
            Guid.NewGuid().ToString("N")
        );

        (await AskAsync(talk.Who))[^1].Answers.ShouldBe(0);
    }

    [Fact]
    public async Task An_attendant_may_not_look()
    {
        var talk = await TalkAsync();
        var attendant = talk.Who with
        {
            Permissions = StaffRoles.PermissionsOf(StaffRole.Attendant),
        };

        (await Should.ThrowAsync<RuleBrokenException>(() => AskAsync(attendant))).Rule.ShouldBe(
            "identity.not-allowed"
        );
    }

    private Task<IReadOnlyList<AccuracyDay>> AskAsync(StaffMember who) =>
        server.Get<IAccuracy>().GetAsync(who, default);

    private async Task<Talk> TalkAsync()
    {
        var clinic = await server.SeedClinicAsync($"clinica-{Guid.NewGuid():N}");
        var (contact, conversation) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        await server.RunAsync(
            "INSERT INTO contacts (clinic_id, id) VALUES ($1, $2)",
            clinic.Clinic.Value,
            contact
        );
        await server.RunAsync(
            "INSERT INTO conversations (clinic_id, id, contact_id, channel_id) VALUES ($1, $2, $3, $4)",
            clinic.Clinic.Value,
            conversation,
            contact,
            clinic.Channel
        );
        var who = new StaffMember(
            new UserId(Guid.CreateVersion7()),
            clinic.Clinic,
            "Helena",
            StaffRoles.PermissionsOf(StaffRole.Owner)
        );
        return new Talk(server, who, conversation);
    }

    private sealed record Talk(ServerFixture Server, StaffMember Who, Guid Conversation)
    {
        private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];

        public async Task<Guid> SayAsync(
            LocalDate day,
            double hour,
            string author,
            string? why = null
        )
        {
            var at = Zone.AtStartOfDay(day).ToInstant() + Duration.FromHours(hour);
            var id = Guid.CreateVersion7(at.ToDateTimeOffset());
            await Server.RunAsync(
                "INSERT INTO messages (clinic_id, id, conversation_id, at, author, body, why) VALUES ($1, $2, $3, $4, $5, 'texto', $6::text::jsonb)",
                Who.Clinic.Value,
                id,
                Conversation,
                at,
                author,
                why
            );
            return id;
        }
    }
}
