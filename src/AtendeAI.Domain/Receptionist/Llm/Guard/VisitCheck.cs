namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>
/// The patient's own visit: when it is, with whom and for what must be known of an appointment or an offered time. The clinic's hours and people make every part
/// of a wrong appointment known by themselves.
/// </summary>
internal static class VisitCheck
{
    private static readonly HashSet<string> s_own = Set("seu sua seus suas teu tua");

    private static readonly HashSet<string> s_patient = Set("voce te lhe");

    private static readonly HashSet<string> s_visits = Set(
        "consulta consultas atendimento atendimentos agendamento agendamentos horario horarios visita visitas retorno marcacao vez"
    );

    private static readonly HashSet<string> s_seeing = Set(
        "atende atendem atendemos atendera recebe recebem recebemos espera esperam esperamos ve"
    );

    public static string? Fault(Statement statement, Evidence evidence)
    {
        var visit = statement.Words.Overlaps(s_visits);
        if (statement.IsQuestion || !IsOwn(statement, visit))
        {
            return null;
        }

        var known = evidence.All.Where(IsVisit).ToList();
        return
            statement.Ranges.Count > 0
            || statement.Professionals.Any(p => !known.Exists(k => k.Professionals.Contains(p)))
            || visit && statement.Services.Any(s => !known.Exists(k => k.Services.Contains(s)))
            || statement.Times.Exists(t => !known.Exists(k => Has(k, t)))
            || statement.Days.Exists(d => !known.Exists(k => Is(k, d)))
            ? "visit"
            : null;
    }

    private static bool IsOwn(Statement statement, bool visit) =>
        statement.Words.Overlaps(s_own) && (visit || statement.Services.Count > 0)
        || statement.Words.Overlaps(s_patient) && statement.Words.Overlaps(s_seeing);

    // An appointment or an offered time: an hour of the day with its date.
    private static bool IsVisit(Statement known) =>
        known.Times.Exists(t => t.Day?.Date is not null);

    private static bool Has(Statement known, SaidTime time) =>
        known.Times.Exists(t => t.Minute == time.Minute);

    private static bool Is(Statement known, SaidDay day) =>
        known.Times.Exists(t =>
            day.Date is { } date ? t.Day?.Date == date : t.Day?.Weekday == day.Weekday
        );

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
