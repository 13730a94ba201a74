using AtendeAI.Domain.Engagement;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Tests.Engagement;

public sealed class ReminderPlanTests
{
    private static readonly DateTimeZone SaoPaulo = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"];
    private static readonly ReminderPlan Plan = new(QuietHours.Default, SaoPaulo);

    [Fact]
    public void Booked_days_ahead_it_is_reminded_a_day_and_an_hour_before() =>
        Reminders(start: "2026-11-26 14:00", now: "2026-11-21 10:00")
            .ShouldBe(["DayBefore 2026-11-25 14:00", "HourBefore 2026-11-26 13:00"]);

    [Theory]
    [InlineData("2026-11-26 22:30", "2026-11-26 08:00", "2026-11-26 20:30")] // both due in the evening's quiet hours
    [InlineData("2026-11-26 07:00", "2026-11-25 08:00", "2026-11-25 20:30")] // the morning's
    [InlineData("2026-11-26 08:00", "2026-11-25 08:00", "2026-11-25 20:30")] // an hour before is quiet, its end too late
    [InlineData("2026-11-26 08:30", "2026-11-25 08:30", "2026-11-26 08:00")] // half an hour is enough
    [InlineData("2026-11-26 09:00", "2026-11-25 09:00", "2026-11-26 08:00")] // the end itself is not quiet
    [InlineData("2026-11-26 21:00", "2026-11-26 08:00", "2026-11-26 20:00")] // the beginning itself is
    [InlineData("2026-11-26 00:30", "2026-11-25 08:00", "2026-11-25 20:30")] // over midnight
    public void Quiet_hours_move_a_reminder_to_a_sensible_edge(
        string start,
        string first,
        string last
    ) =>
        Reminders(start, now: "2026-11-20 12:00")
            .ShouldBe([$"DayBefore {first}", $"HourBefore {last}"]);

    [Theory]
    [InlineData("2026-11-21 17:00", "2026-11-21 16:00")] // seven hours ahead: an hour before
    [InlineData("2026-11-22 09:00", "2026-11-22 08:00")]
    [InlineData("2026-11-21 11:15", "2026-11-21 10:30")] // the half hour after booking is left alone
    [InlineData("2026-11-21 10:40", "2026-11-21 10:20")] // half-way
    [InlineData("2026-11-22 08:00", "2026-11-21 20:30")] // tomorrow at eight: this evening
    [InlineData("2026-11-22 10:15", "2026-11-22 09:15")] // booked 24 h 15 min ahead is late too
    public void Booked_late_it_gets_exactly_one(string start, string due) =>
        Reminders(start, now: "2026-11-21 10:00").ShouldBe([$"Collapsed {due}"]);

    [Fact]
    public void Booked_at_night_for_the_early_morning_it_is_reminded_all_the_same() =>
        Reminders(start: "2026-11-22 08:00", now: "2026-11-21 22:00")
            .ShouldBe(["Collapsed 2026-11-22 07:00"]);

    [Fact]
    public void In_the_last_ten_minutes_the_booking_itself_reminds() =>
        Reminders(start: "2026-11-21 10:09", now: "2026-11-21 10:00").ShouldBeEmpty();

    [Fact]
    public void A_past_appointment_is_not_reminded() =>
        Reminders(start: "2026-11-20 10:00", now: "2026-11-21 10:00").ShouldBeEmpty();

    [Fact]
    public void Without_quiet_hours_nothing_moves() =>
        Reminders(
                new ReminderPlan(QuietHours.None, SaoPaulo),
                "2026-11-26 03:00",
                "2026-11-20 12:00"
            )
            .ShouldBe(["DayBefore 2026-11-25 03:00", "HourBefore 2026-11-26 02:00"]);

    [Fact]
    public void Where_clocks_change_a_day_is_24_hours_and_quiet_hours_keep_the_clinics_clock()
    {
        // New York's clocks went from 2:00 to 3:00 on 8 March 2026.
        var plan = new ReminderPlan(
            QuietHours.Default,
            DateTimeZoneProviders.Tzdb["America/New_York"]
        );

        Reminders(plan, "2026-03-08 14:00", "2026-03-01 12:00")
            .ShouldBe(["DayBefore 2026-03-07 13:00", "HourBefore 2026-03-08 13:00"]);
        Reminders(plan, "2026-03-08 08:00", "2026-03-01 12:00")
            .ShouldBe(["DayBefore 2026-03-07 08:00", "HourBefore 2026-03-07 20:30"]);
    }

    [Fact]
    public void Quiet_hours_that_end_in_a_skipped_hour_end_when_the_clock_goes_on()
    {
        var zone = DateTimeZoneProviders.Tzdb["America/New_York"];
        var quiet = new QuietHours(new LocalTime(22, 0), new LocalTime(2, 30));

        var around = quiet.Around(At("2026-03-08 01:00", zone), zone)!.Value;

        around.End.InZone(zone).LocalDateTime.ShouldBe(new LocalDateTime(2026, 3, 8, 3, 0));
    }

    [Theory]
    [InlineData("2026-11-22 14:00", "2026-11-21 23:00", "2026-11-22 08:00")] // woke at night: waits for the morning
    [InlineData("2026-11-22 08:00", "2026-11-22 02:00", "2026-11-22 07:00")] // too early an appointment for that
    [InlineData("2026-11-22 08:00", "2026-11-22 07:20", "2026-11-22 07:20")]
    [InlineData("2026-11-22 14:00", "2026-11-22 09:00", "2026-11-22 09:00")] // not quiet: now
    public void After_the_program_was_off_quiet_hours_still_hold(
        string start,
        string now,
        string send
    ) => Written(Plan.NotBefore(At(start, SaoPaulo), At(now, SaoPaulo)), SaoPaulo).ShouldBe(send);

    [Fact]
    public void Whatever_the_times_there_is_one_or_two_of_them_in_order_apart_and_before_the_start()
    {
        var random = new Random(20261121);
        for (var i = 0; i < 20_000; i++)
        {
            var now =
                Instant.FromUtc(2026, 1, 1, 0, 0) + Duration.FromMinutes(random.Next(525_600));
            var start = now + Duration.FromMinutes(10 + random.Next(5_000));

            var planned = Plan.For(start, now);

            var sound =
                planned.Count is 1 or 2
                && planned.All(reminder => reminder.DueAt > now && reminder.DueAt < start)
                && (
                    planned.Count == 1 || planned[1].DueAt - planned[0].DueAt >= ReminderPlan.Apart
                );
            sound.ShouldBeTrue($"booked at {now} for {start}: {string.Join(", ", planned)}");
        }
    }

    private static string[] Reminders(string start, string now) => Reminders(Plan, start, now);

    private static string[] Reminders(ReminderPlan plan, string start, string now) =>
        [
            .. plan.For(At(start, plan.Zone), At(now, plan.Zone))
                .Select(r => $"{r.Kind} {Written(r.DueAt, plan.Zone)}"),
        ];

    private static Instant At(string local, DateTimeZone zone) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm")
            .Parse(local)
            .Value.InZoneStrictly(zone)
            .ToInstant();

    private static string Written(Instant instant, DateTimeZone zone) =>
        instant
            .InZone(zone)
            .ToString("uuuu-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);
}
