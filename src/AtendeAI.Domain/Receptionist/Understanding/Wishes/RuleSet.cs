using AtendeAI.Domain.Receptionist.Understanding.Words;

namespace AtendeAI.Domain.Receptionist.Understanding.Wishes;

/// <summary>All rules, found by the word they begin with.</summary>
internal static class RuleSet
{
    private static readonly Dictionary<string, int> Ids = new(StringComparer.Ordinal);

    public static readonly int When = Reserve("#when");
    public static readonly int Num = Reserve("#num");
    public static readonly int Plan = Reserve("#plan");
    public static readonly int Prof = Reserve("#prof");
    public static readonly int Spec = Reserve("#spec");

    public static readonly int Service = Reserve("#service");
    public static readonly int Cpf = Reserve("#cpf");
    public static readonly int Phone = Reserve("#phone");
    public static readonly int Email = Reserve("#email");
    public static readonly int Birth = Reserve("#birth");

    private static readonly int[] Marks = [Reserve("."), Reserve("!"), Reserve("?"), Reserve(";")];

    private static readonly int[] Greetings =
    [
        .. "oi ola opa bom boa dia tarde noite tudo bem dr dra moca gente pessoal e ai hello hi"
            .Split(' ')
            .Select(Reserve),
    ];

    private static readonly HashSet<int> Modals =
    [
        .. "quero queria gostaria preciso precisava pode posso poderia podem consigo tem teria da saber ver como me por favor voces o que e a um uma de do para com no na se ja ta esta"
            .Split(' ')
            .Select(Reserve),
    ];

    private static readonly HashSet<int> Joining =
    [
        .. "e mas tambem aproveita aproveitando alem porem so ai depois".Split(' ').Select(Reserve),
    ];

    private static readonly HashSet<int> Wanting =
    [
        .. "quero queria gostaria preciso precisava".Split(' ').Select(Reserve),
    ];

    private static readonly HashSet<int> Tellings =
    [
        .. "fala fale diz diga passa passe manda mande ve veja marca marque encaixa explica informa envia"
            .Split(' ')
            .Select(Reserve),
    ];

    private static readonly int Me = Reserve("me");

    /// <summary>Groups whose words stand for each other, the more telling first.</summary>
    private static readonly string[] Telling =
    [
        .. "drug sick family doctor proc exam doc invoice movea cancel bookverb late bad good thanks person plan appt slot kind place notify opens want can my".Split(
            ' '
        ),
    ];

    private static readonly Dictionary<int, string> GroupNames = [];

    private static readonly List<Rule> Rules = ReadAll();

    private static readonly Dictionary<int, Rule[]> ByFirst = Index();

    /// <summary>The words that rules know.</summary>
    public static IEnumerable<string> Words => Ids.Keys.Where(word => char.IsAsciiLetter(word[0]));

    /// <summary>The word's number, or that of another form of it where rules know only that one; else -1.</summary>
    public static int IdOf(string word)
    {
        if (Ids.TryGetValue(word, out var id))
        {
            return id;
        }

        return Inflection.Find(word, Ids.ContainsKey) is { } form ? Ids[form] : -1;
    }

    public static bool IsMark(int id) => Array.IndexOf(Marks, id) >= 0;

    public static bool IsGreeting(int id) => Array.IndexOf(Greetings, id) >= 0;

    /// <summary>A word that goes with any wish and tells none.</summary>
    public static bool IsModal(int id) => Modals.Contains(id);

    /// <summary>A word with which another wish may begin.</summary>
    public static bool IsJoining(int id) => Joining.Contains(id);

    /// <summary>A word that says that something is wanted.</summary>
    public static bool IsWanting(int id) => Wanting.Contains(id);

    public static bool IsMe(int id) => id == Me;

    /// <summary>What somebody is asked to do after "me".</summary>
    public static bool IsTelling(int id) => Tellings.Contains(id);

    /// <summary>The group that a word belongs to, where its words stand for each other.</summary>
    public static string? GroupOf(int id) => GroupNames.GetValueOrDefault(id);

    public static Rule[] From(int id) =>
        id >= 0 && ByFirst.TryGetValue(id, out var rules) ? rules : [];

    private static int Reserve(string name) =>
        Ids.TryGetValue(name, out var id) ? id : Ids[name] = Ids.Count;

    private static List<Rule> ReadAll()
    {
        var reader = new RuleReader(Ids);
        reader.ReadGroups(WordGroups.Text);
        foreach (var group in Telling)
        {
            foreach (var word in reader.Groups[group])
            {
                GroupNames.TryAdd(word, "@" + group);
            }
        }

        return
        [
            .. reader.Read(EmergencyRules.Text),
            .. reader.Read(EmergencyLimits.Text),
            .. reader.Read(ForeignEmergencyRules.Text),
            .. reader.Read(ForeignEmergencyRules.Suicide),
            .. reader.Read(ForeignEmergencyRules.Limits),
            .. reader.Read(SuicideRules.Text),
            .. reader.Read(SuicideRules.Limits),
            .. reader.Read(BookingRules.Text),
            .. reader.Read(ChangeRules.Text),
            .. reader.Read(AnswerRules.Text),
            .. reader.Read(QuestionRules.Text),
            .. reader.Read(PlaceRules.Text),
            .. reader.Read(PaperRules.Text),
            .. reader.Read(CareRules.Text),
            .. reader.Read(PeopleRules.Text),
            .. reader.Read(PrivacyRules.Text),
            .. reader.Read(TalkRules.Text),
        ];
    }

    private static Dictionary<int, Rule[]> Index() =>
        Rules
            .SelectMany(rule =>
                rule.Elements.First(element => element.Kind == ElementKind.Words)
                    .Words.Select(word => (word, rule))
            )
            .GroupBy(pair => pair.word)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.rule).ToArray());
}
