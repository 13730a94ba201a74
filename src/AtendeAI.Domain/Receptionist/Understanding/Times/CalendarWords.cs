using NodaTime;

namespace AtendeAI.Domain.Receptionist.Understanding.Times;

/// <summary>Names of weekdays and months, short, long, and those of our neighbours.</summary>
internal static class CalendarWords
{
    private static readonly Dictionary<string, IsoDayOfWeek> Weekdays = Table<IsoDayOfWeek>(
        (
            "segunda segundas segundafeira seg segun lunes monday mondays segundona segundinha",
            IsoDayOfWeek.Monday
        ),
        ("terca tercas tercafeira terc martes tuesday tuesdays", IsoDayOfWeek.Tuesday),
        (
            "quarta quartas quartafeira qua quar miercoles wednesday wednesdays",
            IsoDayOfWeek.Wednesday
        ),
        ("quinta quintas quintafeira qui quin jueves thursday thursdays", IsoDayOfWeek.Thursday),
        ("sexta sextas sextafeira sex sextinha viernes friday fridays", IsoDayOfWeek.Friday),
        ("sabado sabados sab sabadao sabadinho saturday saturdays", IsoDayOfWeek.Saturday),
        ("domingo domingos dom domingao sunday sundays", IsoDayOfWeek.Sunday)
    );

    private static readonly Dictionary<string, int> Months = Table<int>(
        ("janeiro jan enero january", 1),
        ("fevereiro fev febrero february", 2),
        ("marco marzo march", 3),
        ("abril abr april", 4),
        ("maio mai mayo may", 5),
        ("junho jun junio june", 6),
        ("julho jul julio july", 7),
        ("agosto ago august", 8),
        ("setembro set septiembre september", 9),
        ("outubro out octubre october", 10),
        ("novembro nov noviembre november", 11),
        ("dezembro dez diciembre december", 12)
    );

    public static IEnumerable<string> Words => Weekdays.Keys.Concat(Months.Keys);

    public static bool IsWeekday(string word, out IsoDayOfWeek day) =>
        Weekdays.TryGetValue(word, out day);

    /// <summary>In full or shortened; a short one ("set", "out", "mai") only counts beside a day's number.</summary>
    public static bool IsMonth(string word, out int month) => Months.TryGetValue(word, out month);

    public static bool IsLongMonth(string word, out int month) =>
        Months.TryGetValue(word, out month) && word.Length > 3;

    private static Dictionary<string, T> Table<T>(params (string Words, T Meaning)[] rows) =>
        rows.SelectMany(row => row.Words.Split(' ').Select(word => (word, row.Meaning)))
            .ToDictionary(pair => pair.word, pair => pair.Meaning, StringComparer.Ordinal);
}
