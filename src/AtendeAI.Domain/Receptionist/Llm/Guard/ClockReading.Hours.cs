namespace AtendeAI.Domain.Receptionist.Llm.Guard;

/// <summary>Times of day, in figures and in words.</summary>
internal sealed partial class ClockReading
{
    private bool Time(int at)
    {
        if (Is(at, "meio", "meia") && Middle(at) is var noon and > 0)
        {
            var half = Is(at + noon, "e") && Is(at + noon + 1, "meia");
            return Found(at, noon + (half ? 2 : 0), (Is(at, "meio") ? 720 : 0) + (half ? 30 : 0));
        }

        if (Number(at, 0, 24) && Is(at + 1, "h", "hs", "hrs") && !Apart(at + 1))
        {
            var minutes = Number(at + 2, 0, 59) && _pieces[at + 2].Text.Length == 2;
            return Found(at, minutes ? 3 : 2, (Value(at) * 60) + (minutes ? Value(at + 2) : 0));
        }

        // "14:30"; "14.30" is no date and no price, so it is a time too.
        if (
            Number(at, 0, 24)
            && Is(at + 1, ":", ".")
            && Number(at + 2, 0, 59)
            && _pieces[at + 2].Text.Length == 2
        )
        {
            return Found(at, 3, (Value(at) * 60) + Value(at + 2));
        }

        return Plain(at);
    }

    // "meio-dia", "meia noite": the length, or 0.
    private int Middle(int at) =>
        Is(at + 1, "-") && Is(at + 2, "dia", "noite") ? 3
        : Is(at + 1, "dia", "noite") ? 2
        : 0;

    // "às 14", "às duas da tarde", "até as dez", "dez e meia", "três da tarde", "pelas 10 da manhã".
    private bool Plain(int at)
    {
        var spoken = Spoken.IsNumber(_pieces[at]) && !Is(at, "meia");
        if (!spoken && !Number(at, 0, 24))
        {
            return false;
        }

        var (hour, next) = (Value(at), at + 1);
        if (spoken)
        {
            (hour, next) = Hour(at);
        }

        if (hour is < 0 or > 24)
        {
            return false;
        }

        var led = IsLed(at, next);
        next += led && Is(next, "horas", "hora") ? 1 : 0;
        var (minutes, after) = Minutes(next, led);
        var later = hour < 12 && Is(after, "da") && Is(after + 1, "tarde", "noite");
        var parted = Is(after, "da") && Is(after + 1, "tarde", "noite", "manha", "madrugada");
        if (!led && after == next && !parted)
        {
            return false;
        }

        after += parted ? 2 : 0;
        return Found(at, after - at, ((later ? hour + 12 : hour) * 60) + minutes);
    }

    // One word, or "vinte e duas": what follows "e" is else the minutes.
    private (int Hour, int Next) Hour(int at)
    {
        var length =
            Is(at, "vinte") && Is(at + 1, "e") && Is(at + 2, "uma", "duas", "tres") ? 3 : 1;
        return Spoken.TryRead([.. _pieces.Skip(at).Take(length)], 0, out var value, out _)
            ? (value, at + length)
            : (-1, at);
    }

    private bool IsLed(int at, int next) =>
        at > 0
        && (
            _pieces[at - 1].Raw is "às" or "Às" or "à" or "À"
            || Is(at - 1, "das", "pelas")
            || (
                Is(at - 1, "as")
                && (
                    (at > 1 && Is(at - 2, "ate", "para", "pra", "partir"))
                    || next >= _pieces.Count
                    || !_pieces[next].IsWord
                    || Is(next, "da", "horas", "hora", "em")
                )
            )
        );

    // "e meia", "e quinze", and after "às" any minutes.
    private (int Minutes, int Next) Minutes(int at, bool led)
    {
        if (!Is(at, "e"))
        {
            return (0, at);
        }

        if (Is(at + 1, "meia"))
        {
            return (30, at + 2);
        }

        var minutes =
            Number(at + 1, 0, 59) ? (Value(at + 1), at + 2)
            : at + 1 < _pieces.Count
            && Spoken.IsNumber(_pieces[at + 1])
            && Spoken.TryRead(_pieces, at + 1, out var value, out var next)
                ? (value, next)
            : (60, at);
        return led && minutes.Item1 < 60 ? minutes : (0, at);
    }

    private bool Found(int at, int length, int minute)
    {
        Take(at, length);
        _times.Add((at, minute));
        return true;
    }

    // "10 h" is ten o'clock, but the "h" of the next word is not.
    private bool Apart(int at) => at >= _pieces.Count || _pieces[at].Raw.Length > 3;
}
