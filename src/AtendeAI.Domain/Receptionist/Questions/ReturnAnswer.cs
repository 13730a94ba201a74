using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Rules;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

/// <summary>"Quantos dias tenho pra voltar?", "qual o prazo do retorno?": a rule of the clinic's, and no matter of health or of what is booked.</summary>
internal static class ReturnAnswer
{
    private const string Return = "retorno";

    private static readonly HashSet<string> s_returns = PlainWords.Set(
        "voltar volto retorno retornar"
    );

    private static readonly string[] s_asks =
    [
        "quantos dias",
        "quanto tempo",
        "quantas semanas",
        "qual o prazo",
        "qual e o prazo",
        "tem prazo",
        "qual a validade",
        "ate quando",
        "ate que dia",
    ];

    // "Quanto tempo pra voltar a correr?", "quanto tempo leva o retorno?": of something else.
    private static readonly HashSet<string> s_other = PlainWords.Set(
        "dura demora leva resposta responder treinar malhar correr trabalhar comer beber fumar dirigir academia escola ligacao contato"
    );

    public static string? Of(Desk desk)
    {
        string[] said = [.. PlainWords.Split(desk.Heard.Text)];
        if (
            !said.Any(s_returns.Contains)
            || said.Any(s_other.Contains)
            || !PlainWords.Say(said, s_asks)
            || Asks.Spoken(desk.Heard.Text).Count > 1
        )
        {
            return null;
        }

        desk.HearAs(Intent.AskServices);
        return desk.Knows.Faqs.About(Return, desk.Heard.Text)?.Answer
            ?? desk.Say.NotTold("o prazo do retorno");
    }
}
