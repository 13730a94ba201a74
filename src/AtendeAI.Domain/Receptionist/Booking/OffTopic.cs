using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Booking;

/// <summary>"Quem ganhou o jogo ontem?", in the middle of a booking: the day it names is not the one that is wanted.</summary>
internal static class OffTopic
{
    private const int Shortest = 3;

    private static readonly HashSet<string> s_asks = new(
        ["quem", "qual", "quais", "que", "como", "onde", "quanto", "quantos", "por"],
        StringComparer.Ordinal
    );

    // They join a time to what was talked about, and talk about nothing themselves.
    private static readonly HashSet<string> s_light = new(
        [
            "entao",
            "mesmo",
            "msm",
            "hein",
            "com",
            "que",
            "para",
            "pra",
            "pro",
            "por",
            "favor",
            "mas",
        ],
        StringComparer.Ordinal
    );

    /// <summary>Leaves the times of such a message unheard, and says that it cannot be answered.</summary>
    public static void SetAside(Desk desk)
    {
        var words = desk.Heard.Words;
        var asks = desk.Heard.Text.Contains('?', StringComparison.Ordinal);
        if (
            words.When.Count == 0
            || !(asks || words.When.All(e => e.Start?.Date < desk.Today))
            || !SpeaksOfElse(desk)
            || !IsNothingElse(desk)
        )
        {
            return;
        }

        desk.HearNoTimes();
        desk.HearAs(Intent.OutOfScope);
        desk.Used = true;
        if (asks && desk.Before.Count == 0)
        {
            desk.SayFirst(desk.Say.CannotTell);
        }
    }

    // The question that waits makes a wish of anything with a day in it; read by itself the message says what it is.
    private static bool IsNothingElse(Desk desk) =>
        desk.Heard.Words
            is {
                Intents: [Intent.OutOfScope or Intent.Book],
                Answer: Answer.None,
                AnyTime: false,
                Ordinal: null,
                Entities:
                { Service: null, Professional: null, Insurance: null, Name: null, ForWhom: null }
            }
        && Understander.Understand(desk.Heard.Text, desk.Knows.Vocabulary, desk.LocalNow).Intents
            is [Intent.OutOfScope];

    // Besides the time there are words of their own; a question word needs only one of them.
    private static bool SpeaksOfElse(Desk desk)
    {
        var text = PlaceNames.Fold(desk.Heard.Text);
        foreach (var time in desk.Heard.Words.When)
        {
            text = text.Replace(PlaceNames.Fold(time.Text), " ", StringComparison.Ordinal);
        }

        var words = text.Split(
            [' ', ',', '.', '!', '?', '\n'],
            StringSplitOptions.RemoveEmptyEntries
        );
        var own = words.Count(w =>
            w.Length >= Shortest && !s_light.Contains(w) && !s_asks.Contains(w)
        );
        return own > 1 || (own == 1 && words.Any(s_asks.Contains));
    }
}
