using System.Globalization;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Reads amounts of money from a sentence: "R$ 1.250,00", "150 reais", "cento e vinte reais". Marks the pieces they took.</summary>
internal sealed class MoneyReading(Statement statement, bool[] taken)
{
    private static readonly HashSet<string> s_money = new(
        ["reais", "real", "conto", "contos", "pila", "pilas", "mangos", "pau", "paus"],
        StringComparer.Ordinal
    );

    private static readonly string[] s_foreign =
    [
        "€",
        "£",
        "dolar",
        "dolares",
        "euro",
        "euros",
        "libra",
        "libras",
        "pesos",
        "bitcoin",
        "usd",
        "eur",
    ];

    private static readonly string[] s_pricing =
    [
        "custa",
        "custam",
        "custo",
        "custar",
        "valor",
        "valores",
        "preco",
        "precos",
        "sai",
        "saem",
        "cobramos",
        "cobra",
        "cobrado",
        "investimento",
        "paga",
        "pagar",
    ];

    private static readonly string[] s_joins = [":", "/", "h", "hs", "de"];

    private static readonly string[] s_things =
    [
        "opcoes",
        "servicos",
        "profissionais",
        "pessoas",
        "consultas",
        "horarios",
        "perguntas",
    ];

    private readonly IReadOnlyList<Piece> _pieces = statement.Pieces;

    public void Read()
    {
        for (var at = 0; at < _pieces.Count; at++)
        {
            if (_pieces[at].Is("$"))
            {
                taken[at] = true;
                if (at == 0 || !_pieces[at - 1].Is("r"))
                {
                    Add(-1, at);
                }

                Digits(at + 1);
            }
            else if (Array.IndexOf(s_foreign, _pieces[at].Text) >= 0)
            {
                // Another currency is another price.
                Add(-1, at);
            }
            else if (s_money.Contains(_pieces[at].Text))
            {
                Before(at);
            }
            else if (IsCents(at))
            {
                Digits(at);
            }
        }

        if (statement.Words.Overlaps(s_pricing) || Comes())
        {
            Bare();
        }
    }

    // "A limpeza custa cem": where a price is told, a number that counts nothing is one.
    private void Bare()
    {
        for (var at = 0; at < _pieces.Count; at++)
        {
            if (taken[at] || IsOfTheClock(at))
            {
                continue;
            }

            if (_pieces[at].IsNumber)
            {
                if (!Counts(at + 1))
                {
                    Digits(at);
                }
            }
            else if (
                Spoken.IsNumber(_pieces[at])
                && Spoken.TryRead(_pieces, at, out var value, out var next)
            )
            {
                if (value > 1 && !Counts(next))
                {
                    Add(value, at);
                    taken.AsSpan(at, next - at).Fill(true);
                }

                at = next - 1;
            }
        }
    }

    // "Fica em oitenta" is a price, "fica na rua 8" is none.
    private bool Comes() =>
        Enumerable
            .Range(0, Math.Max(_pieces.Count - 2, 0))
            .Any(at =>
                _pieces[at].Text is "fica" or "ficam" or "ficaria" or "ficou"
                && _pieces[at + 1].Text is "em" or "por"
                && (_pieces[at + 2].IsNumber || Spoken.IsNumber(_pieces[at + 2]))
            );

    private bool Counts(int at) =>
        at < _pieces.Count
        && (
            Units.Of(_pieces[at].Text).Length > 0
            || Array.IndexOf(s_joins, _pieces[at].Text) >= 0
            || Array.IndexOf(s_things, _pieces[at].Text) >= 0
        );

    // "às 14", "14:30", "26/11", "dia 26".
    private bool IsOfTheClock(int at) =>
        at > 0
        && (
            _pieces[at - 1].Raw is "às" or "Às" or "as" or "dia" or "das"
            || Array.IndexOf(s_joins, _pieces[at - 1].Text) >= 0
        );

    // "150,00" alone is money too.
    private bool IsCents(int at) =>
        !taken[at]
        && _pieces[at].IsNumber
        && at + 2 < _pieces.Count
        && _pieces[at + 1].Is(",")
        && _pieces[at + 2] is { IsNumber: true, Text.Length: 2 };

    private void Digits(int at)
    {
        if (at >= _pieces.Count || !_pieces[at].IsNumber)
        {
            // A currency sign without an amount is an amount that cannot be checked.
            Add(-1, at);
            return;
        }

        var (whole, cents, first) = (_pieces[at].Text, "", at);
        taken[at] = true;
        for (at++; at + 1 < _pieces.Count && _pieces[at + 1].IsNumber; at += 2)
        {
            if (_pieces[at].Is(".") && _pieces[at + 1].Text.Length == 3)
            {
                whole += _pieces[at + 1].Text;
            }
            else if (_pieces[at].Is(",") || _pieces[at].Is("."))
            {
                cents = _pieces[at + 1].Text;
            }
            else
            {
                break;
            }

            taken[at] = taken[at + 1] = true;
        }

        Add(Parse($"{whole}.{(cents.Length == 0 ? "0" : cents)}"), first);
    }

    // The number that stands before "reais", in digits or in words.
    private void Before(int at)
    {
        taken[at] = true;
        var start = at - 1;
        while (
            start >= 0
            && (_pieces[start].IsNumber || _pieces[start].Is(".") || _pieces[start].Is(","))
        )
        {
            start--;
        }

        if (start + 1 < at)
        {
            if (!taken[start + 1])
            {
                Digits(start + 1);
            }

            return;
        }

        while (
            start >= 0
            && (
                Spoken.IsNumber(_pieces[start])
                || (_pieces[start].Is("e") && start > 0 && Spoken.IsNumber(_pieces[start - 1]))
            )
        )
        {
            start--;
        }

        Add(
            start + 1 < at && Spoken.TryRead(_pieces, start + 1, out var value, out _) ? value : -1,
            at
        );
        taken.AsSpan(start + 1, at - start - 1).Fill(true);
    }

    private void Add(decimal value, int at) => statement.Amounts.Add(new(value, at));

    private static decimal Parse(string number) =>
        decimal.TryParse(
            number,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var amount
        )
            ? amount
            : -1;
}
