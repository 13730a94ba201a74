using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Tests.Agenda;

public sealed class SlotFinderTests
{
    private static readonly LocalDate s_tuesday = new(2026, 11, 24);

    [Fact]
    public void Starts_lie_on_the_grid_and_the_last_ends_with_the_range()
    {
        var clinic = Clinic(minutes: 90, hours: [("08:00", "12:00")]);

        Starts(clinic, s_tuesday).ShouldBe(["08:00", "08:30", "09:00", "09:30", "10:00", "10:30"]);
    }

    [Fact]
    public void Lunch_is_not_crossed()
    {
        var clinic = Clinic(minutes: 60, hours: [("10:30", "12:00"), ("13:00", "14:30")]);

        Starts(clinic, s_tuesday).ShouldBe(["10:30", "11:00", "13:00", "13:30"]);
    }

    [Fact]
    public void A_range_may_run_to_midnight()
    {
        var clinic = Clinic(minutes: 30, hours: [("23:00", "24:00")]);

        Starts(clinic, s_tuesday).ShouldBe(["23:00", "23:30"]);
    }

    [Fact]
    public void Buffers_of_neighbours_add_up()
    {
        // The vector of the scheduling notes: 15 before and 30 after, neighbours end at 13:00 and start at 14:30.
        var clinic = Clinic(
            30,
            [("08:00", "18:00")],
            new() { BufferBeforeMinutes = 15, BufferAfterMinutes = 30 }
        );
        var busy = new[] { Busy("12:15", "13:30"), Busy("14:15", "15:30") };

        var starts = Starts(clinic, s_tuesday, busy);

        starts.ShouldNotContain("13:00");
        starts.ShouldNotContain("13:30");
        starts.ShouldNotContain("14:00");
        starts.ShouldContain("11:00");
        starts.ShouldNotContain("11:30");
        starts.ShouldContain("16:00");
        starts.ShouldNotContain("15:30");
    }

    [Fact]
    public void Touching_appointments_do_not_clash()
    {
        var clinic = Clinic(minutes: 30, hours: [("10:00", "11:30")]);

        Starts(clinic, s_tuesday, [Busy("10:30", "11:00")]).ShouldBe(["10:00", "11:00"]);
    }

    [Fact]
    public void Nothing_sooner_than_the_notice_nor_later_than_the_horizon()
    {
        var clinic = Clinic(
            30,
            [("08:00", "12:00")],
            new() { MinNoticeMinutes = 120, MaxDaysAhead = 1 }
        );
        var now = At("2026-11-24T08:10");

        Starts(clinic, s_tuesday, [], now).ShouldBe(["10:30", "11:00", "11:30"]);
        Starts(clinic, s_tuesday.PlusDays(1), [], now).Count.ShouldBe(8);
        Starts(clinic, s_tuesday.PlusDays(2), [], now).ShouldBeEmpty();
    }

    [Fact]
    public void Holidays_closed_days_closed_hours_and_time_off_are_kept_free()
    {
        var clinic = Clinic(30, [("08:00", "10:00")]) with
        {
            Holidays = new(true, null, null),
            ClosedDays =
            [
                new(new(2026, 12, 24), "véspera de Natal", null, null),
                new(new(2026, 12, 23), null, new(9, 0), new(18, 0)),
            ],
        };
        var away = clinic with
        {
            Professionals =
            [
                clinic.Professionals[0] with
                {
                    TimeOff = [new(new(2026, 12, 21), new(2026, 12, 22))],
                },
            ],
        };

        Starts(clinic, new(2026, 12, 25)).ShouldBeEmpty();
        Starts(clinic, new(2026, 12, 24)).ShouldBeEmpty();
        Starts(clinic, new(2026, 12, 23)).ShouldBe(["08:00", "08:30"]);
        Starts(away, new(2026, 12, 22)).ShouldBeEmpty();
        Starts(away, new(2026, 12, 28)).Count.ShouldBe(4);
    }

    [Fact]
    public void A_professional_works_only_while_the_clinic_is_open()
    {
        var clinic = Clinic(30, [("08:00", "12:00")]);
        var early = clinic with
        {
            Professionals = [clinic.Professionals[0] with { Hours = Week([("07:00", "09:00")]) }],
        };

        Starts(early, s_tuesday).ShouldBe(["08:00", "08:30"]);
    }

    [Fact]
    public void A_day_that_begins_at_one_has_no_slot_in_the_hour_that_is_missing()
    {
        var clinic = Clinic(
            60,
            [("00:00", "03:00")],
            new()
            {
                MaxDaysAhead = 400,
                MinNoticeMinutes = 0,
                GridMinutes = 60,
            }
        );

        Starts(clinic, new(2018, 11, 4), [], At("2018-11-01T08:00")).ShouldBe(["01:00", "02:00"]);
    }

    [Fact]
    public void Of_an_hour_that_comes_twice_the_first_is_offered()
    {
        var clinic = Clinic(30, [("22:00", "24:00")], new() { MinNoticeMinutes = 0 });

        var slots = Find(clinic, new(2018, 2, 17), [], At("2018-02-15T08:00"));

        slots.Select(s => s.Start).Distinct().Count().ShouldBe(4);
        slots[^1].Start.ShouldBe(Instant.FromUtc(2018, 2, 18, 1, 30));
    }

    [Theory]
    [InlineData("America/Sao_Paulo", 2018)]
    [InlineData("America/Santiago", 2026)]
    [InlineData("America/Asuncion", 2024)]
    [InlineData("America/Noronha", 2026)]
    [InlineData("Pacific/Kiritimati", 2026)]
    [InlineData("Asia/Kathmandu", 2026)]
    [InlineData("Europe/London", 2026)]
    public void In_any_zone_slots_keep_to_the_clinic_s_clock_and_never_overlap_what_is_taken(
        string zone,
        int year
    )
    {
        var clinic = Clinic(
            50,
            [("00:00", "03:30"), ("08:00", "12:00"), ("13:00", "24:00")],
            new()
            {
                GridMinutes = 25,
                MinNoticeMinutes = 0,
                MaxDaysAhead = 370,
            }
        ) with
        {
            Zone = DateTimeZoneProviders.Tzdb[zone],
        };
        var start = new LocalDate(year, 1, 1);
        var now = clinic.Zone.AtStartOfDay(start).ToInstant();

        var slots = SlotFinder.Find(clinic, new("s", null, start, start.PlusDays(364)), [], now);

        slots.Count.ShouldBeGreaterThan(365 * 25);
        foreach (var slot in slots)
        {
            var local = slot.Start.InZone(clinic.Zone);
            var range = clinic.Hours.On(local.DayOfWeek).Last(r => r.From <= local.TimeOfDay);
            var fromOpening = Period.Between(range.From, local.TimeOfDay, PeriodUnits.Minutes);
            (fromOpening.Minutes % 25).ShouldBe(0);
            (slot.End - slot.Start).ShouldBe(Duration.FromMinutes(50));
        }
    }

    [Fact]
    public void Random_agendas_never_give_a_slot_that_touches_a_busy_range()
    {
        var random = new Random(20261121);
        for (var run = 0; run < 200; run++)
        {
            var clinic = Clinic(
                random.Next(1, 8) * 10,
                [("08:00", "12:00"), ("13:00", "18:00")],
                new()
                {
                    GridMinutes = random.Next(1, 5) * 10,
                    BufferBeforeMinutes = random.Next(0, 3) * 5,
                    BufferAfterMinutes = random.Next(0, 3) * 5,
                }
            );
            var busy = Enumerable
                .Range(0, random.Next(0, 8))
                .Select(_ =>
                {
                    var from = At("2026-11-24T07:00") + Duration.FromMinutes(random.Next(0, 700));
                    return new BusyRange(
                        "a",
                        from,
                        from + Duration.FromMinutes(random.Next(1, 90))
                    );
                })
                .ToList();

            foreach (var slot in Find(clinic, s_tuesday, busy, At("2026-11-20T08:00")))
            {
                var from = slot.Start - Duration.FromMinutes(clinic.Booking.BufferBeforeMinutes);
                var to = slot.End + Duration.FromMinutes(clinic.Booking.BufferAfterMinutes);
                busy.ShouldAllBe(b => b.To <= from || to <= b.From);
            }
        }
    }

    private static IReadOnlyList<string> Starts(
        ClinicContext clinic,
        LocalDate date,
        IReadOnlyList<BusyRange>? busy = null,
        Instant? now = null
    ) =>
        [
            .. Find(clinic, date, busy ?? [], now ?? At("2026-11-20T08:00"))
                .Select(s => s.Start.InZone(clinic.Zone).ToString("HH:mm", null)),
        ];

    private static IReadOnlyList<Slot> Find(
        ClinicContext clinic,
        LocalDate date,
        IReadOnlyList<BusyRange> busy,
        Instant now
    ) => SlotFinder.Find(clinic, new("s", null, date, date), busy, now);

    private static BusyRange Busy(string from, string to) =>
        new("a", At($"2026-11-24T{from}"), At($"2026-11-24T{to}"));

    private static Instant At(string local) =>
        ClinicCalendar.Resolve(
            LocalDateTimePattern
                .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
                .Parse(local)
                .Value,
            DateTimeZoneProviders.Tzdb["America/Sao_Paulo"]
        );

    private static ClinicContext Clinic(
        int minutes,
        (string From, string To)[] hours,
        BookingPolicy? policy = null
    ) =>
        new()
        {
            Id = "c",
            Name = "C",
            Zone = DateTimeZoneProviders.Tzdb["America/Sao_Paulo"],
            Hours = Week(hours),
            Booking = policy ?? new(),
            Professionals = [new("a", "A", null, null, ["s"], null, [])],
            Services = [new("s", "S", [], minutes, null, false, null, null)],
        };

    private static WeeklyHours Week((string From, string To)[] hours) =>
        new(
            Enum.GetValues<IsoDayOfWeek>()
                .Where(d => d != IsoDayOfWeek.None)
                .ToDictionary(
                    d => d,
                    _ =>
                        (IReadOnlyList<OpenRange>)
                            [.. hours.Select(h => new OpenRange(Time(h.From), Time(h.To)))]
                )
        );

    private static LocalTime Time(string text) =>
        text == "24:00"
            ? LocalTime.Midnight
            : LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;
}
