using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Questions;

internal static class PriceAnswer
{
    private const int FewWords = 3;

    private static readonly string[] s_payment =
    [
        "cartao",
        "credito",
        "debito",
        "pix",
        "parcel",
        "quantas x",
        "quantos x",
        "dividir",
        "divide em",
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

    // "quanto custa faltar?", "cobram se eu desmarcar?": what it costs not to come.
    private static readonly string[] s_absence =
    [
        "faltar",
        "faltei",
        "nao aparecer",
        "nao comparec",
        "nao for",
        "nao puder ir",
        "nao ir",
        "cancelar",
        "cancelo",
        "desmarcar",
        "desmarco",
        "remarcar",
        "atrasar",
    ];

    private static readonly string[] s_discount = ["desconto", "mais barato", "promocao"];

    private static readonly string[] s_package = ["pacote"];

    private static readonly string[] s_cost = ["quanto", "preco", "valor", "custa", "tabela"];

    // What each thing costs, beside how it is paid.
    private static readonly string[] s_list =
    [
        "quanto cust",
        "quanto e ",
        "quanto fic",
        "quanto sai",
        "quanto cobr",
        "preco",
        "tabela",
    ];

    // "e se eu faltar?" may be about money; a list of prices answers only who asks for it.
    private static readonly string[] s_money =
    [
        .. s_cost,
        .. s_payment,
        .. s_fees,
        .. s_discount,
        "cust",
        "cobr",
        "pag",
        "gratis",
        "gratui",
        "caro",
        "cara ",
        "barat",
        "salgad",
        "orcament",
        "investiment",
        "mensalidad",
        "particular",
        "sai por",
        "sai a ",
        "reais",
        "r$",
        "conto",
        "real",
        "much",
        "price",
        "cost",
        "cuanto",
        "precio",
        "pacote",
        "plano",
        "vale",
        "sinal",
        "entrada",
    ];

    public static string Of(Desk desk, Ask ask, Service? service)
    {
        var said = PlaceNames.Fold(ask.Text);
        if (!ask.IsFollowUp && NamesNoService(ask) && !Any(said, s_money))
        {
            return desk.Say.NotToldThis;
        }

        if (ask.Words.Entities is { OtherSpecialty: { } other, Service: null or { Id: null } })
        {
            return desk.Say.HasNot(other);
        }

        if (AsksHowToPay(ask))
        {
            return desk.Say.Payment();
        }

        // "e o retorno é pago?", where the clinic has no such thing on its list.
        if (
            (ask.Words.Entities.Service ?? ask.About) is { Id: null, Candidates.Count: 0 } unlisted
            && (!AppointmentPick.IsGeneric(unlisted.Text) || IsReturn(unlisted.Text))
            && !ask.IsFollowUp
        )
        {
            return desk.Say.NotTold(unlisted.Text);
        }

        var howToPay = Any(said, s_payment);
        if (Any(said, s_fees) || Any(said, s_absence) || IsOfAbsence(desk, ask))
        {
            return desk.Say.NotTold("multa ou taxa");
        }

        var (discount, cost) = (Any(said, s_discount), Any(said, s_cost));
        if (discount && !cost && ask.Words.Entities.Service is null)
        {
            return Terms(desk, "desconto", s_discount);
        }

        if (Any(said, s_package) && NamesNoService(ask))
        {
            return Terms(desk, "pacote", s_package);
        }

        var price = Price(desk, ask, service);
        return (howToPay, discount) switch
        {
            // After a list, on a line of its own.
            (true, _) =>
                $"{price}{(price.Contains('\n', StringComparison.Ordinal) ? '\n' : ' ')}{desk.Say.Payment()}",
            _ when Any(said, s_package) && service is not null && !IsPackage(service) =>
                $"{price}\n{Terms(desk, "pacote", s_package)}",
            (_, true) => $"{price}\n{Terms(desk, "desconto", s_discount)}",
            _ => price,
        };
    }

    /// <summary>"Parcela?", "aceita pix?": how it is paid, and not what it costs.</summary>
    public static bool AsksHowToPay(Ask ask) =>
        PlaceNames.Fold(ask.Text) is var said
        && Any(said, s_payment)
        && ask.Words.Entities.Service is null
        && !Any(said, s_list);

    public static bool IsOfMoney(string text) => Any(PlaceNames.Fold(text), s_money);

    // "e se eu desmarcar? paga?"
    private static bool IsOfAbsence(Desk desk, Ask ask) =>
        ask.Words.Entities.Service is null
        && ask.Text.Split(' ').Length <= FewWords
        && Any(PlaceNames.Fold(desk.Heard.Text), s_absence);

    // A visit like any other where there is an appointment; a thing with a price of its own where one asks for it.
    private static bool IsReturn(string named) =>
        PlaceNames.Fold(named).StartsWith("retorno", StringComparison.Ordinal);

    private static bool NamesNoService(Ask ask) =>
        ask.Words.Entities.Service is not { } named || AppointmentPick.IsGeneric(named.Text);

    private static bool IsPackage(Service service) => Any(PlaceNames.Fold(service.Name), s_package);

    // The clinic may have said it with how it is paid: "5% de desconto no Pix".
    private static string Terms(Desk desk, string what, string[] ways) =>
        desk.Knows.Faqs.About(what, desk.Heard.Text) is { } faq ? faq.Answer
        : desk.Clinic.Payment is { } payment && Any(PlaceNames.Fold(payment), ways)
            ? desk.Say.Payment()
        : desk.Say.NotTold(what);

    private static string Price(Desk desk, Ask ask, Service? service)
    {
        var several = Mentioned(desk, ask);
        return several.Count > 1 ? desk.Say.PricesOf(several)
            : several is [var only] ? desk.Say.Price(only)
            : service is null ? desk.Say.Prices(desk.Knows.Bookable)
            : desk.Say.Price(service);
    }

    // Of a professional, what he or she does.
    private static IReadOnlyList<Service> Mentioned(Desk desk, Ask ask)
    {
        var entities = ask.Words.Entities;
        if (OwnVisits(desk, entities) is { Count: > 0 } own)
        {
            return own;
        }

        return entities.Together.Count > 1
                ? [.. entities.Together.Select(m => desk.Knows.Service(m.Id)).OfType<Service>()]
            : (entities.Service ?? ask.About) is { Id: null } mention
                ? [.. mention.Candidates.Select(desk.Knows.Service).OfType<Service>()]
            : entities.Service is null
            && desk.Knows.Professional(entities.Professional?.Id ?? Him(desk, ask))
                is { } professional
                ? [.. professional.Services.Select(desk.Knows.Service).OfType<Service>()]
            : [];
    }

    // "a consulta do dr. otávio é quanto?": his, though another service is called "consulta".
    private static IReadOnlyList<Service> OwnVisits(Desk desk, Entities entities)
    {
        if (
            entities.Service is not { } named
            || !AppointmentPick.IsGeneric(named.Text)
            || desk.Knows.Professional(entities.Professional?.Id) is not { } who
            || (named.Id is { } id && who.Services.Contains(id))
        )
        {
            return [];
        }

        var all = who.Services.Select(desk.Knows.Service).OfType<Service>().ToList();
        var word = PlaceNames.Fold(named.Text);
        var called = all.FindAll(s =>
            PlaceNames.Fold(s.Name).Contains(word, StringComparison.Ordinal)
        );
        return called.Count > 0 ? called : all;
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
