using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Dialogue;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class PriceAnswer
{
    private static readonly string[] s_payment =
    [
        "cartao",
        "credito",
        "debito",
        "pix",
        "parcel",
        "dinheiro",
        "cheque",
        "transferencia",
        "forma de pag",
        "formas de pag",
        "pagamento",
        "boleto",
        "vezes",
        "como pag",
        "como posso pag",
        "como eu pag",
        "como faco pra pag",
        "como faco para pag",
        "posso pagar",
        "da pra pagar",
        "da para pagar",
        "maquininha",
        "visa",
        "mastercard",
        "hipercard",
        "american express",
        "amex",
    ];

    private static readonly string[] s_fees = ["multa", "taxa"];

    private static readonly string[] s_discount = ["desconto", "mais barato", "promocao"];

    private static readonly string[] s_cost = ["quanto", "preco", "valor", "custa", "tabela"];

    public static string Of(Desk desk, Ask ask, Service? service)
    {
        var said = PlaceNames.Fold(ask.Text);
        var howToPay = Any(said, s_payment);
        if (howToPay && ask.Words.Entities.Service is null)
        {
            return desk.Say.Payment();
        }

        if (Any(said, s_fees))
        {
            return desk.Say.NotTold("multa ou taxa");
        }

        var (discount, cost) = (Any(said, s_discount), Any(said, s_cost));
        if (discount && !cost && ask.Words.Entities.Service is null)
        {
            return Discount(desk);
        }

        var price = Price(desk, ask, service);
        return (howToPay, discount) switch
        {
            (true, _) => $"{price} {desk.Say.Payment()}",
            (_, true) => $"{price}\n{Discount(desk)}",
            _ => price,
        };
    }

    // The clinic may have said it with how it is paid: "5% de desconto no Pix".
    private static string Discount(Desk desk) =>
        desk.Knows.Faqs.About("desconto") is { } faq ? faq.Answer
        : desk.Clinic.Payment is { } payment && Any(PlaceNames.Fold(payment), s_discount)
            ? desk.Say.Payment()
        : desk.Say.NotTold("desconto");

    private static string Price(Desk desk, Ask ask, Service? service)
    {
        var several = Mentioned(desk, ask);
        return several.Count > 1 ? desk.Say.Prices(several)
            : service is null ? desk.Say.Prices(desk.Knows.Bookable)
            : desk.Say.Price(service);
    }

    // Of a professional, what he or she does.
    private static IReadOnlyList<Service> Mentioned(Desk desk, Ask ask)
    {
        var entities = ask.Words.Entities;
        return entities.Service is { Id: null } mention
                ? [.. mention.Candidates.Select(desk.Knows.Service).OfType<Service>()]
            : entities.Service is null
            && desk.Knows.Professional(entities.Professional?.Id ?? Him(desk, ask))
                is { } professional
                ? [.. professional.Services.Select(desk.Knows.Service).OfType<Service>()]
            : [];
    }

    // "e quanto custa com ele?"
    private static string? Him(Desk desk, Ask ask) =>
        $" {PlaceNames.Fold(ask.Text)} " is var said
        && s_him.Any(way => said.Contains(way, StringComparison.Ordinal))
            ? desk.State.TopicOf
            : null;

    private static readonly string[] s_him =
    [
        " com ele ",
        " com ela ",
        " com ele?",
        " com ela?",
        " dele ",
        " dela ",
        " dele?",
        " dela?",
    ];

    private static bool Any(string said, string[] words) =>
        words.Any(w => said.Contains(w, StringComparison.Ordinal));
}
