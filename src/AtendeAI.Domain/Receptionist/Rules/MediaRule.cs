using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>Reactions, and files without words: passed on to the team where they can matter, answered with sense.</summary>
internal sealed class MediaRule : IRule
{
    private static readonly HashSet<string> s_wishes = PlainWords.Set(
        """
        quero queria preciso precisava gostaria marca marcar marque agenda agendar agende troca trocar muda mudar remarca remarcar cancela cancelar
        prefiro pode posso tem fazer
        """
    );

    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (IsCaption(desk))
        {
            // Whatever it shows, what is being booked stays what it is.
            desk.HearNoServices();
            if (TellsNothingElse(desk.Heard.Words))
            {
                return new(File(desk, desk.Heard.Media!));
            }
        }

        if (desk.Heard.HasText || desk.Heard.Choice is not null)
        {
            PassOn(desk);
            return new((Outcome?)null);
        }

        if (desk.Heard.Media is { } media)
        {
            return new(File(desk, media));
        }

        if (desk.Heard.Reaction is { } reaction)
        {
            return new(React(desk, reaction));
        }

        return desk.Heard.Unsupported
            ? new(Step.Tell(desk, "media.unsupported", desk.Say.Unsupported))
            : new(Outcome.Silence("silence"));
    }

    // "olha como está meu joelho", under a photo, while something is being booked: the words are about the photo.
    private static bool IsCaption(Desk desk) =>
        desk.Heard is { Choice: null, Media: { Kind: not ("audio" or "voice") } media }
        && desk.Heard.HasText
        && desk.Heard.Written == media.Caption?.Trim()
        && desk.State is not { Goal: Goal.None, Pending: PendingYes.None }
        && !PlainWords.Split(desk.Heard.Text).Any(s_wishes.Contains);

    private static bool TellsNothingElse(Understood words) =>
        words is { When.Count: 0, Answer: Answer.None, Ordinal: null }
        && words.Intents.All(i =>
            i is Intent.OutOfScope or Intent.Greeting or Intent.ProvideInfo or Intent.Book
        )
        && words.Entities
            is { Name: null, Cpf: null, BirthDate: null, Insurance: null, ForWhom: null };

    private static Outcome File(Desk desk, MediaInput media)
    {
        var asked = desk.State.Asked;
        PassOn(desk);
        switch (media.Kind)
        {
            case "sticker":
                return Outcome.Silence("media.sticker");
            case "location":
                return Tell(desk, asked, "media.location", desk.Say.LocationReceived);
            case "audio" or "voice":
                desk.TeamAnswers = true;
                return Tell(desk, asked, "media.audio", desk.Say.Audio);
            default:
                desk.TeamAnswers = true;
                return Tell(
                    desk,
                    asked,
                    "media.file",
                    $"{desk.Say.FileReceived(media.Kind)} {desk.Say.CanHelpMeanwhile}"
                );
        }
    }

    // A file does not answer the question that was asked: it still waits.
    private static Outcome Tell(Desk desk, IReadOnlyList<string> asked, string rule, string text)
    {
        desk.State = desk.State with { Asked = asked };
        return new(new Reply(text, [], null, asked), rule);
    }

    private static void PassOn(Desk desk)
    {
        if (desk.Heard.Media is { Kind: not ("sticker" or "location") } media)
        {
            desk.Do(
                new HandOff(
                    "other",
                    Priority.Normal,
                    $"Enviou {Kind(media.Kind)}.",
                    KeepsTalking: true
                )
            );
        }
    }

    private static string Kind(string kind) =>
        kind switch
        {
            "audio" or "voice" => "um áudio",
            "image" => "uma imagem",
            "video" => "um vídeo",
            "document" => "um documento",
            "contacts" => "um contato",
            _ => "um arquivo",
        };

    private static Outcome? React(Desk desk, ReactionInput reaction)
    {
        var yes =
            reaction.Emoji.StartsWith("👍", StringComparison.Ordinal)
            || reaction.Emoji is "✅" or "👌" or "🙏" or "❤️" or "❤";
        var no = reaction.Emoji.StartsWith("👎", StringComparison.Ordinal);
        var about = reaction.On?.Appointment is { } id
            ? desk.Upcoming().FirstOrDefault(a => a.Id == id)
            : null;
        if (about is not null && reaction.On!.IsReminder && (yes || no))
        {
            return yes ? ConfirmFlow.Confirm(desk, about) : ConfirmFlow.NotComing(desk, about);
        }

        // A sign on the question that waits is its answer; on anything older it is only a sign.
        if (
            (yes || no)
            && desk.State.Pending != PendingYes.None
            && reaction.On?.Question == desk.State.Question
        )
        {
            desk.TappedYes = yes;
            return null;
        }

        return Outcome.Silence("media.reaction");
    }
}
