using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding.Details;

namespace AtendeAI.Domain.Receptionist.Booking.People;

/// <summary>Whose appointment a message names: "a consulta do meu marido Rogério Pinto", "o Davi tem consulta na quarta?".</summary>
internal static class AskedPerson
{
    private const int MostWords = 5;
    private const int Near = 3;

    private static readonly HashSet<string> s_visits = Set(
        "consulta consultas exame exames horario horarios retorno sessao sessoes atendimento agendamento visita avaliacao a as o os e do da"
    );

    private static readonly HashSet<string> s_has = Set("tem ta esta tinha vai marcou");

    private static readonly HashSet<string> s_booked = Set(
        "consulta consultas exame retorno sessao marcado marcada agendado agendada marcou"
    );

    // Between the visit and the name stand whose it is and what that person is to the writer.
    private static readonly HashSet<string> s_between = Set(
        "meu minha nosso nossa senhor senhora sr sra dona seu paciente"
    );

    /// <summary>Somebody was named of whom this phone knows nothing.</summary>
    public static bool IsStranger(Desk desk) =>
        desk.Heard.HasText && Named(desk) is { } name && !IsKnown(desk, name);

    /// <summary>Whether that somebody has an appointment is asked ("o Rogério tem consulta na quarta?").</summary>
    public static bool IsAskedAfter(Desk desk) =>
        desk.Heard.HasText
        && desk.Heard.Text.Contains('?', StringComparison.Ordinal)
        && Said(desk.Heard.Text) is var words
        && Enumerable
            .Range(0, words.Length)
            .Any(at =>
                IsName(desk, words, at, out var name)
                && HasOne(words, at, at + name.Split(' ').Length)
            );

    private static string? Named(Desk desk)
    {
        var words = Said(desk.Heard.Text);
        for (var at = 0; at < words.Length; at++)
        {
            if (
                IsName(desk, words, at, out var name)
                && (IsWhose(words, at) || HasOne(words, at, at + name.Split(' ').Length))
            )
            {
                return name;
            }
        }

        return null;
    }

    private static string[] Said(string text) =>
        text.Split(
            [' ', ',', '.', '?', '!', '\n', ';', ':'],
            StringSplitOptions.RemoveEmptyEntries
        );

    private static bool IsName(Desk desk, string[] words, int at, out string name)
    {
        name = GivenNames.IsKnown(PlaceNames.Fold(words[at])) ? Whole(words, at) : "";
        return name.Length > 0 && !NameWords.IsOfProfessional(desk, name);
    }

    // "consulta do meu marido Rogério", "a do Davi": a visit, whose it is, the name.
    private static bool IsWhose(string[] words, int name)
    {
        var at = Whom(words, name);
        return Plain(words, at) is "do" or "da" or "de" && s_visits.Contains(Plain(words, at - 1));
    }

    // "o Rogério tem consulta na quarta?"
    private static bool HasOne(string[] words, int name, int end) =>
        s_has.Contains(Plain(words, end))
        && Enumerable.Range(end, Near + 1).Any(at => s_booked.Contains(Plain(words, at)))
        && Plain(words, name - 1) is not ("dr" or "dra" or "doutor" or "doutora");

    // Where the words that only say who the named person is begin.
    private static int Whom(string[] words, int name)
    {
        var at = name - 1;
        while (
            at >= 0
            && (
                s_between.Contains(Plain(words, at))
                || Relations.IsOne(Plain(words, at))
                || (at == 0 && Plain(words, at) is "o" or "a")
            )
        )
        {
            at--;
        }

        return at;
    }

    private static string Whole(string[] words, int first)
    {
        var end = first + 1;
        while (end < words.Length && end - first < MostWords && IsPart(words, end))
        {
            end++;
        }

        return string.Join(' ', words[first..end]);
    }

    private static bool IsPart(string[] words, int at) =>
        char.IsUpper(words[at][0])
        || (
            GivenNames.IsParticle(Plain(words, at))
            && at + 1 < words.Length
            && char.IsUpper(words[at + 1][0])
        );

    // By the first name alone, or with a surname that is the person's.
    private static bool IsKnown(Desk desk, string name)
    {
        var said = PlaceNames.Fold(name).Split(' ');
        return desk
            .Contact.Patients.Select(p => p.Name)
            .Concat(desk.Contact.Appointments.Select(a => a.PatientName))
            .Append(desk.Contact.ProfileName ?? "")
            .Select(known => PlaceNames.Fold(known).Split(' '))
            .Any(known =>
                IsSameName(known[0], said[0])
                && (said.Length == 1 || known.Length == 1 || said.Skip(1).Any(known.Contains))
            );
    }

    private static bool IsSameName(string known, string said) =>
        known == said
        || Sound.Of(known) == Sound.Of(said)
        || Nicknames.Of(known).Contains(said, StringComparer.Ordinal);

    private static string Plain(string[] words, int at) =>
        at >= 0 && at < words.Length ? PlaceNames.Fold(words[at]) : "";

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
