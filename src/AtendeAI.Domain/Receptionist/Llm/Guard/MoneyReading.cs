using System.Globalization;

namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Reads amounts of money from a sentence: "R$ 1.250,00", "150 reais", "cento e vinte reais". Marks the pieces they took.</summary>
internal sealed class MoneyReading(Statement statement, bool[] taken)
{
    private static readonly HashSet<string> s_money = new(
        [
            "reais",
            "real",
            "conto",
            "contos",
            "pila",
            "pilas",
            "mangos",
            "pau",
            "paus",
            "dolares",
            "dolar",
            "euros",
        ],
        StringComparer.Ordinal
    );

    private readonly IReadOnlyList<Piece> _pieces = statement.Pieces;

    public void Read()
    {
        for (var at = 0; at < _pieces.Count; at++)
        {
            if (_pieces[at].Is("$"))
            {
                taken[at] = true;
                Digits(at + 1);
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
    }

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
            statement.Amounts.Add(-1);
            return;
        }

        var (whole, cents) = (_pieces[at].Text, "");
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

        Add($"{whole}.{(cents.Length == 0 ? "0" : cents)}");
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

        statement.Amounts.Add(
            start + 1 < at && Spoken.TryRead(_pieces, start + 1, out var value, out _) ? value : -1
        );
    }

    private void Add(string number) =>
        statement.Amounts.Add(
            decimal.TryParse(
                number,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var amount
            )
                ? amount
                : -1
        );
}
