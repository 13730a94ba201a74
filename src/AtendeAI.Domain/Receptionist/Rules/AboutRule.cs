using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;
using AtendeAI.Domain.Receptionist.Words;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>"Você é um robô?", "qual o telefone?", "não sei mexer nisso": about the assistant itself, before a person is called.</summary>
internal sealed class AboutRule : IRule
{
    private static readonly string[] s_identity =
    [
        "robo",
        "e um bot",
        "inteligencia artificial",
        "e humano",
        "e uma pessoa",
        "quem e voce",
        "seu nome",
        "quem fala",
        "quem esta falando",
    ];

    private static readonly string[] s_wantsPerson =
    [
        "falar com",
        "quero",
        "chama",
        "prefiro",
        "nao quero",
    ];
    private static readonly string[] s_contacts =
    [
        "telefone",
        "e-mail",
        "email",
        "site",
        "instagram",
        "whatsapp da",
    ];
    private static readonly string[] s_asks = ["qual", "passa", "tem ", "me da", "numero", "?"];
    private static readonly string[] s_confused =
    [
        "nao entendi",
        "nao entendo",
        "como assim",
        "nao sei mexer",
        "nao sei usar",
        "como funciona",
        "me explica",
    ];

    public async ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken)
    {
        if (
            !desk.Heard.HasText
            || desk.Heard.Text.Length > 120
            || Questions.OwnQuestionRule.Asked(desk) is not null
        )
        {
            return null;
        }

        // "robô burro, ninguém me entende" asks nothing.
        if (desk.Heard.Has(Intent.Complaint) || desk.Heard.Words.Mood == Mood.Angry)
        {
            return null;
        }

        var said = PlaceNames.Fold(desk.Heard.Text);
        if (Any(said, s_identity) && !Any(said, s_wantsPerson) && !AsksForPersonToo(desk))
        {
            return await AsideAsync(desk, "about.identity", desk.Say.Identity, cancellationToken);
        }

        if (AskedPerson.IsAskedAfter(desk))
        {
            desk.HearAs(Intent.CheckAppointment);
            return null;
        }

        if (AsksForHelp(said))
        {
            desk.HearAs(Intent.OutOfScope);
            return await AsideAsync(desk, "about.confused", desk.Say.HowToTalk, cancellationToken);
        }

        if (Questions.PersonalAnswer.IsOfOthers(said))
        {
            desk.HearAs(Intent.OutOfScope);
            return await AsideAsync(
                desk,
                "questions.answered",
                desk.Say.NotOfOthers,
                cancellationToken
            );
        }

        if (
            Any(said, s_contacts)
            && Any(said, s_asks)
            && !said.Contains("falar com", StringComparison.Ordinal)
            && desk.Heard.Words.Entities is { Phone: null, Email: null }
        )
        {
            AnswerOthers(desk);
            return await AsideAsync(
                desk,
                "about.contacts",
                Contacts(desk, said),
                cancellationToken
            );
        }

        return Any(said, s_confused) && !desk.Heard.Words.Intents.Any(Questions.Topics.IsQuestion)
            ? await AsideAsync(desk, "about.confused", desk.Say.HowToTalk, cancellationToken)
            : null;
    }

    // "Você é robô? Me passa pra secretaria": beside the question, a person is asked for.
    private static bool AsksForPersonToo(Desk desk) =>
        desk.Heard.Has(Intent.Human)
        && Pieces
            .Of(desk.Heard.Text)
            .Where(piece => !Any(PlaceNames.Fold(piece), s_identity))
            .Any(piece =>
                Understander
                    .Understand(piece, desk.Knows.Vocabulary, desk.LocalNow)
                    .Has(Intent.Human)
            );

    // "ajuda", "oi, preciso de ajuda por favor": nothing is said yet of what with.
    private static bool AsksForHelp(string said)
    {
        var words = said.Split(
            [' ', ',', '.', '?', '!', '\n'],
            StringSplitOptions.RemoveEmptyEntries
        );
        return words.Any(w => w.StartsWith("ajud", StringComparison.Ordinal))
            && words.All(w =>
                w.StartsWith("ajud", StringComparison.Ordinal) || s_politely.Contains(w)
            );
    }

    private static readonly HashSet<string> s_politely = new(
        "oi ola bom boa dia tarde noite me preciso precisava quero queria de da uma por favor pode podem poderia voce voces vc alguem ai aqui".Split(
            ' '
        ),
        StringComparer.Ordinal
    );

    // "qual o endereço e o telefone?": what is asked beside the contacts.
    private static void AnswerOthers(Desk desk)
    {
        var others = Questions
            .Asks.Spoken(desk.Heard.Text)
            .Where(piece => !Any(PlaceNames.Fold(piece), s_contacts))
            .ToList();
        if (others.Count == 0)
        {
            return;
        }

        var beside = desk.Hearing(string.Join('\n', others));
        Questions.QuestionsRule.AnswerBeside(beside, Intent.Human);
        foreach (var told in beside.Before)
        {
            desk.SayFirst(told);
        }
    }

    // "qual o e-mail do financeiro?"
    private static string Contacts(Desk desk, string said)
    {
        foreach (var (department, email) in desk.Clinic.DepartmentEmails)
        {
            if (said.Contains(PlaceNames.Fold(department), StringComparison.Ordinal))
            {
                return desk.Say.Department(department, email);
            }
        }

        return desk.Say.Contacts();
    }

    // What was asked of the patient still waits, with the options it had.
    private static async ValueTask<Outcome> AsideAsync(
        Desk desk,
        string rule,
        string text,
        CancellationToken ct
    )
    {
        var asked = desk.State.Asked;
        if (asked.Count > 0 && desk.State.Goal is Goal.Book or Goal.Reschedule)
        {
            desk.SayFirst(text);
            desk.Used = true;
            var goesOn =
                desk.State.Goal == Goal.Book
                    ? await BookingFlow.NextAsync(desk, false, ct)
                    : await MoveFlow.NextAsync(desk, false, ct);
            return goesOn with { Rule = rule };
        }

        if (asked.Count == 0)
        {
            return Step.Tell(desk, rule, text, Step.Book(), Step.Person());
        }

        return new(
            new Reply($"{text}\n\n{desk.Say.Remind(asked[0])}", [Step.Person()], null, asked),
            rule
        );
    }

    private static bool Any(string said, string[] words) =>
        words.Any(w => said.Contains(w, StringComparison.Ordinal));
}
