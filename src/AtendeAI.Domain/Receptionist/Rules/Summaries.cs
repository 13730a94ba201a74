using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>What the person who takes over should know, without repeating the patient's messages.</summary>
internal static class Summaries
{
    public static string Of(Desk desk)
    {
        var parts = new List<string> { Doing(desk) };
        var wish = desk.State.Wish;
        if (desk.Knows.Service(wish.Service) is { } service)
        {
            parts.Add(service.Name);
        }

        if (desk.Knows.Professional(wish.Professional) is { } professional)
        {
            parts.Add(professional.Name);
        }

        if (PatientChoice.Reference(desk)?.Name is { } name)
        {
            parts.Add($"paciente {name}");
        }

        if (desk.State.Chosen is { } chosen)
        {
            parts.Add($"horário {Said.Brief(desk.Local(chosen.Start))}");
        }

        if (desk.Upcoming() is [var next, ..])
        {
            parts.Add($"próxima consulta {Said.Brief(desk.Local(next.Start))}");
        }

        return string.Join("; ", parts) + ".";
    }

    /// <summary>The names and times that were read from the message, without the message itself.</summary>
    public static string Understood(Desk desk)
    {
        if (desk.Heard.Choice is { } choice)
        {
            return $"\"{ReplyLimits.Cut(choice.Title, ReplyLimits.RowTitle)}\"";
        }

        if (!desk.Heard.HasText)
        {
            return desk.Heard.Media?.Kind ?? "";
        }

        var words = desk.Heard.Words;
        var parts = new List<string>();
        if (desk.Knows.Service(words.Entities.Service?.Id) is { } service)
        {
            parts.Add(service.Name);
        }

        if (desk.Knows.Professional(words.Entities.Professional?.Id) is { } professional)
        {
            parts.Add(professional.Name);
        }

        if (words.Entities.PaysPrivately)
        {
            parts.Add("Particular");
        }
        else if (words.Entities.Insurance is { Id: { } plan })
        {
            parts.Add(plan);
        }

        parts.AddRange(words.When.Select(Time).Where(time => time.Length > 0));
        return string.Join("; ", parts);
    }

    /// <summary>The questions of the clinic's own whose answers were given; null where none was.</summary>
    public static IReadOnlyList<string>? Answers(Desk desk)
    {
        if (desk.Before.Count + desk.Already.Count == 0)
        {
            return null;
        }

        var given = desk
            .Clinic.Faqs.Where(f =>
                desk.Before.Contains(f.Answer) || desk.Already.Contains(f.Answer)
            )
            .Select(f => f.Question)
            .ToList();
        return given.Count > 0 ? given : null;
    }

    private static string Time(TimeExpression said)
    {
        var (from, to) = (Point(said.Start), Point(said.End));
        var time = (from, to) switch
        {
            (not "", "") when said.Kind is TimeKind.Interval => $"{from} –",
            (_, "") => from,
            ("", _) => $"– {to}",
            _ when Day(to).Length > 0 && Day(from) == Day(to) =>
                $"{from}–{to[(Day(to).Length + 1)..]}",
            _ => $"{from} – {to}",
        };
        return said.Excluded && time.Length > 0 ? $"≠ {time}" : time;
    }

    // "24/11" of "24/11 12:00"; nothing of a day or a time alone.
    private static string Day(string point) =>
        point.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? point[..end] : "";

    private static string Point(TimePoint? point) =>
        point switch
        {
            { Date: { } date, MinuteOfDay: null } => Said.Date(date),
            { Date: { } date, MinuteOfDay: { } minutes } =>
                $"{Said.Date(date.PlusDays(minutes / 1440))} {minutes % 1440 / 60:00}:{minutes % 60:00}",
            { } other => other.ToString(),
            null => "",
        };

    private static string Doing(Desk desk) =>
        desk.State.Goal switch
        {
            Goal.Book => "Estava marcando",
            Goal.Reschedule => "Estava remarcando",
            Goal.Cancel => "Estava cancelando",
            _ => "Pediu atendimento",
        };
}
