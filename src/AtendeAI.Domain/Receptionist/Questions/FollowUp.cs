using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"E o dermato?", "e domingo?": the last question again, about something else.</summary>
internal static class FollowUp
{
    private const int MostWords = 7;
    private static readonly Duration s_remembered = Duration.FromMinutes(30);

    public static Ask? Of(Desk desk)
    {
        var words = desk.Heard.Words;
        if (
            Topic(desk) is not { } topic
            || !IsElliptic(desk.Heard.Text)
            || (
                !IsBare(desk.Heard.Text, words)
                && words.Intents.Any(i => Topics.IsQuestion(i) && !IsMereNaming(i, desk.Heard.Text))
            )
        )
        {
            return null;
        }

        var names =
            words.Entities is not { Service: null, Professional: null, Insurance: null }
            || words.When.Count > 0;
        if (!names)
        {
            return null;
        }

        // "e sábado tem?" after a price asks for no price.
        var onlyTimes = words.Entities is { Service: null, Professional: null, Insurance: null };
        if (onlyTimes && topic != Intent.AskHours)
        {
            return null;
        }

        topic = words.Entities.Insurance is null ? topic : Intent.AskInsurance;
        desk.HearAs(topic);
        return new(topic, desk.Heard.Text, desk.Heard.Words) { IsFollowUp = true };
    }

    /// <summary>The last question was a moment ago, and nothing else is being done.</summary>
    public static bool IsFresh(Desk desk) =>
        desk.State is { Goal: Goal.None, LastAt: { } last } && desk.Now - last < s_remembered;

    private static Intent? Topic(Desk desk)
    {
        return IsFresh(desk)
            ? Enum.GetValues<Intent>()
                .Where(Topics.IsQuestion)
                .Select(i => (Intent?)i)
                .FirstOrDefault(i => i!.Value.ToLabel() == desk.State.Topic)
            : null;
    }

    // "e o dermatologista?" names one; "e tem dermatologista?" asks whether there is one.
    public static bool IsMereNaming(Intent intent, string text) =>
        intent == Intent.AskServices
        && !PlaceNames
            .Fold(text)
            .Split([' ', ',', '?', '.'])
            .Any(word => word is "tem" or "fazem" or "faz" or "atende" or "atendem" or "trabalha");

    private static readonly HashSet<string> s_light = new(
        (
            "e o a os as um uma do da de dos das no na nos nas em com pra pro para pelo pela dr dra doutor doutora "
            + "seu sua dia que vem"
        ).Split(' '),
        StringComparer.Ordinal
    );

    // "e do eletro?" names a thing and says nothing of what is asked about it.
    public static bool IsBare(string text, Understood words)
    {
        var (entities, said) = (words.Entities, PlaceNames.Fold(text));
        string?[] names =
        [
            entities.Service?.Text,
            entities.Professional?.Text,
            entities.Insurance?.Text,
            .. words.When.Select(e => e.Text),
        ];
        foreach (var name in names)
        {
            if (name is { Length: > 0 })
            {
                said = said.Replace(PlaceNames.Fold(name), " ", StringComparison.Ordinal);
            }
        }

        return said.Split([' ', ',', '?', '!', '.'], StringSplitOptions.RemoveEmptyEntries)
            .All(s_light.Contains);
    }

    /// <summary>It begins with "e" and is short.</summary>
    public static bool IsElliptic(string text)
    {
        var said = PlaceNames.Fold(text).TrimStart();
        return said.StartsWith("e ", StringComparison.Ordinal)
            && !text.TrimStart().StartsWith("é ", StringComparison.OrdinalIgnoreCase)
            && said.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length <= MostWords;
    }
}
