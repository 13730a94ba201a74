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
        "forma de pag",
        "formas de pag",
        "pagamento",
        "boleto",
        "vezes",
    ];

    public static string Of(Desk desk, Service? service)
    {
        var said = PlaceNames.Fold(desk.Heard.Text);
        var howToPay = s_payment.Any(w => said.Contains(w, StringComparison.Ordinal));
        if (howToPay && desk.Heard.Words.Entities.Service is null)
        {
            return desk.Say.Payment();
        }

        var several = Mentioned(desk);
        var price =
            several.Count > 1 ? desk.Say.Prices(several)
            : service is null ? desk.Say.Prices(desk.Knows.Bookable)
            : desk.Say.Price(service);
        return howToPay ? $"{price} {desk.Say.Payment()}" : price;
    }

    private static IReadOnlyList<Service> Mentioned(Desk desk) =>
        desk.Heard.Words.Entities.Service is { Id: null } mention
            ? [.. mention.Candidates.Select(desk.Knows.Service).OfType<Service>()]
            : [];
}
