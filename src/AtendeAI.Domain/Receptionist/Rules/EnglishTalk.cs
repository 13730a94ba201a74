using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>
/// "Hello", "thank you!": greetings and thanks that may be a foreigner's or any Brazilian's. They are returned in English with a person on
/// offer; nobody is called before something is wanted.
/// </summary>
internal static class EnglishTalk
{
    private static readonly HashSet<string> s_tells = Set(
        "hello morning afternoon evening thank thanks bye goodbye"
    );

    private static readonly HashSet<string> s_light = Set(
        "hi hey good there you very much so a lot and everyone guys"
    );

    public static Outcome? Answer(Desk desk)
    {
        var heard = desk.Heard.Words;
        var words = PlaceNames
            .Fold(desk.Heard.Text)
            .Split([' ', ',', '.', '!', '?', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (
            desk.State.Asked.Count > 0
            || !heard.Intents.All(i => i is Intent.Greeting or Intent.Closing)
            || !words.Any(s_tells.Contains)
            || !words.All(w => s_tells.Contains(w) || s_light.Contains(w))
        )
        {
            return null;
        }

        return heard.Has(Intent.Closing)
            ? Step.Tell(desk, "small-talk.thanks", desk.Say.WelcomeInEnglish)
            : Step.Tell(desk, "language", desk.Say.HelloInEnglish, Step.Book(), Step.Person());
    }

    private static HashSet<string> Set(string words) =>
        new(words.Split(' '), StringComparer.Ordinal);
}
