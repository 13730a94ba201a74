using NodaTime;

namespace AtendeAI.Domain.Clinics;

/// <summary>Reads each part of the document; what refers to another part is checked by <see cref="ClinicContextRules"/>.</summary>
internal static class ClinicContextReader
{
    private const int IdLength = 60;
    private const int NameLength = 120;
    private const int WeekInMinutes = 7 * 24 * 60;

    public static ClinicContext Read(ContextNode node) =>
        new()
        {
            Id = node.At("id").Id(IdLength),
            Name = node.At("name").Name(NameLength),
            Type = node.At("type").Text(NameLength),
            Specialty = node.At("specialty").Text(),
            Description = node.At("description").Text(),
            Mission = node.At("mission").Text(),
            Values = node.At("values").Texts(),
            Differentials = node.At("differentials").Texts(),
            Zone = Zone(node.At("timezone")),
            Language = node.At("language").Text(20) ?? "pt-BR",
            Phone = node.At("phone").Text(40),
            WhatsApp = node.At("whatsapp").Text(40),
            Email = node.At("email").Text(200),
            Website = node.At("website").Text(500),
            Address = Address(node.At("address")),
            Parking = node.At("parking").Text(),
            Accessibility = node.At("accessibility").Text(),
            Payment = node.At("payment").Text(),
            DepartmentEmails = Emails(node.At("department_emails")),
            Hours = RequiredHours(node.At("hours")),
            Holidays = Holidays(node.At("holidays")),
            ClosedDays = ClosedDays(node.At("closed_days")),
            Booking = Booking(node.At("booking")),
            Professionals = Professionals(node.At("professionals")),
            Services = Services(node.At("services")),
            Insurance = Insurance(node.At("insurance")),
            Faqs = Faqs(node.At("faqs")),
            Emergency = node.At("emergency").Text(),
            Assistant = PersonaReader.Read(node.At("assistant")),
        };

    private static DateTimeZone Zone(ContextNode node)
    {
        var id = node.Required(NameLength);
        var zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(id);
        if (zone is null && id.Length > 0)
        {
            node.Fault("unknown-zone");
        }

        return zone ?? DateTimeZone.Utc;
    }

    private static ClinicAddress? Address(ContextNode node) =>
        node.IsAbsent || !node.IsObject()
            ? null
            : new(
                node.At("street").Text(200),
                node.At("number").Text(40),
                node.At("complement").Text(200),
                node.At("district").Text(NameLength),
                node.At("city").Text(NameLength),
                State(node.At("state")),
                node.At("zip").Text(20),
                node.At("reference").Text(500),
                node.At("maps_url").Text(1000)
            );

    private static string? State(ContextNode node)
    {
        var state = node.Text(20)?.ToUpperInvariant();
        if (state is not null && !BrazilianStates.Exists(state))
        {
            node.Fault("unknown-state");
        }

        return state;
    }

    private static Dictionary<string, string> Emails(ContextNode node)
    {
        var emails = new Dictionary<string, string>(StringComparer.Ordinal);
        if (node.IsAbsent || !node.IsObject())
        {
            return emails;
        }

        foreach (var entry in node.Value.EnumerateObject())
        {
            emails[entry.Name] = node.At(entry.Name).Name(200);
        }

        return emails;
    }

    private static WeeklyHours RequiredHours(ContextNode node)
    {
        if (node.IsAbsent)
        {
            node.Fault("required");
        }

        return WeeklyHoursReader.Read(node)
            ?? new WeeklyHours(new Dictionary<IsoDayOfWeek, IReadOnlyList<OpenRange>>());
    }

    private static HolidayRegion Holidays(ContextNode node) =>
        node.IsAbsent || !node.IsObject()
            ? new(false, null, null)
            : new(
                node.At("national").Flag(false),
                State(node.At("state")),
                node.At("city").Text(NameLength)
            );

    private static List<ClosedDay> ClosedDays(ContextNode node)
    {
        var days = new List<ClosedDay>();
        foreach (var item in node.Items().Where(i => i.IsObject()))
        {
            var (from, to) = (item.At("from").Time(), item.At("to").Time());
            if (item.At("from").IsAbsent != item.At("to").IsAbsent)
            {
                item.Fault("half-range");
            }
            else if (from >= to && to != LocalTime.Midnight)
            {
                item.Fault("ends-before-start");
            }

            days.Add(new(item.At("date").Date() ?? default, item.At("name").Text(), from, to));
        }

        return days;
    }

    private static BookingPolicy Booking(ContextNode node)
    {
        var policy = new BookingPolicy();
        return node.IsAbsent || !node.IsObject()
            ? policy
            : new()
            {
                GridMinutes = node.At("grid_minutes").Whole(policy.GridMinutes, 1, 720),
                MinNoticeMinutes = node.At("min_notice_minutes")
                    .Whole(policy.MinNoticeMinutes, 0, 13 * WeekInMinutes),
                MaxDaysAhead = node.At("max_days_ahead").Whole(policy.MaxDaysAhead, 1, 730),
                LateToleranceMinutes = node.At("late_tolerance_minutes").Whole(0, 720),
                CancelNoticeMinutes = node.At("cancel_notice_minutes")
                    .Whole(policy.CancelNoticeMinutes, 0, 13 * WeekInMinutes),
                BufferBeforeMinutes = node.At("buffer_before_minutes").Whole(0, 0, 720),
                BufferAfterMinutes = node.At("buffer_after_minutes").Whole(0, 0, 720),
                MaxActivePerPatient = node.At("max_active_per_patient")
                    .Whole(policy.MaxActivePerPatient, 1, 1000),
            };
    }

    private static List<Professional> Professionals(ContextNode node)
    {
        var professionals = new List<Professional>();
        foreach (var item in node.Items().Where(i => i.IsObject()))
        {
            professionals.Add(
                new(
                    item.At("id").Id(IdLength),
                    item.At("name").Name(NameLength),
                    item.At("specialty").Text(),
                    item.At("council").Text(NameLength),
                    item.At("services").Texts(IdLength),
                    WeeklyHoursReader.Read(item.At("hours")),
                    TimeOff(item.At("time_off"))
                )
            );
        }

        return professionals;
    }

    private static List<TimeOff> TimeOff(ContextNode node)
    {
        var stretches = new List<TimeOff>();
        foreach (var item in node.Items().Where(i => i.IsObject()))
        {
            if ((item.At("from").Date(), item.At("to").Date()) is not ({ } from, { } to))
            {
                continue;
            }

            if (to < from)
            {
                item.Fault("ends-before-start");
            }

            stretches.Add(new(from, to));
        }

        return stretches;
    }

    private static List<Service> Services(ContextNode node)
    {
        var services = new List<Service>();
        if (node.IsAbsent)
        {
            node.Fault("required");
        }

        foreach (var item in node.Items().Where(i => i.IsObject()))
        {
            if (item.At("minutes").IsAbsent)
            {
                item.At("minutes").Fault("required");
            }

            services.Add(
                new(
                    item.At("id").Id(IdLength),
                    item.At("name").Name(NameLength),
                    item.At("aliases").Texts(NameLength),
                    item.At("minutes").Whole(30, 1, 1440),
                    item.At("price_brl").Price(),
                    item.At("insurance").Flag(false),
                    item.At("preparation").Text(),
                    item.At("note").Text()
                )
            );
        }

        return services;
    }

    private static InsurancePlans Insurance(ContextNode node) =>
        node.IsAbsent || !node.IsObject()
            ? new([], [])
            : new(node.At("accepted").Texts(NameLength), node.At("not_accepted").Texts(NameLength));

    private static List<Faq> Faqs(ContextNode node)
    {
        var faqs = new List<Faq>();
        foreach (var item in node.Items().Where(i => i.IsObject()))
        {
            faqs.Add(
                new(
                    item.At("topic").Text(NameLength),
                    item.At("question").Name(1000),
                    item.At("answer").Name(4000)
                )
            );
        }

        return faqs;
    }
}
