using System.Globalization;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Domain.Clinics;

/// <summary>A value of the document with its path; reading it wrongly notes a fault and goes on, so that all faults are told at once.</summary>
internal readonly struct ContextNode(
    JsonElement? element,
    string path,
    ICollection<ContextFault> faults
)
{
    private const int LongestText = 4000;
    private static readonly LocalTimePattern s_time = LocalTimePattern.CreateWithInvariantCulture(
        "HH:mm"
    );

    public string Path => path;

    public bool IsAbsent => element is null or { ValueKind: JsonValueKind.Null };

    public JsonElement Value => element!.Value;

    public void Fault(string code, params object[] details) =>
        faults.Add(ContextFault.Of(path, code, details));

    public ContextNode At(string name)
    {
        var child = path.Length == 0 ? name : $"{path}.{name}";
        return
            element is { ValueKind: JsonValueKind.Object } value
            && value.TryGetProperty(name, out var found)
            ? new ContextNode(found, child, faults)
            : new ContextNode(null, child, faults);
    }

    public bool IsObject() => Is(JsonValueKind.Object, "not-an-object");

    public string Required(int longest = LongestText)
    {
        if (IsAbsent)
        {
            Fault("required");
            return "";
        }

        return Text(longest) ?? "";
    }

    /// <summary>Text, trimmed; null where absent or empty.</summary>
    public string? Text(int longest = LongestText)
    {
        if (IsAbsent || !Is(JsonValueKind.String, "not-text"))
        {
            return null;
        }

        var text = Value.GetString()!.Trim();
        if (text.Length > longest)
        {
            Fault("too-long", longest);
        }

        return text.Length == 0 ? null : text;
    }

    public string Name(int longest)
    {
        var text = Required(longest);
        if (text.Length == 0 && !IsAbsent && Value.ValueKind == JsonValueKind.String)
        {
            Fault("empty");
        }

        return text;
    }

    public string Id(int longest)
    {
        var id = Name(longest);
        if (
            id.Length > 0
            && !id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_')
        )
        {
            Fault("bad-id", longest);
        }

        return id;
    }

    public bool Flag(bool absent)
    {
        if (IsAbsent)
        {
            return absent;
        }

        if (Value.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return Value.GetBoolean();
        }

        Fault("not-a-flag");
        return absent;
    }

    public int? Whole(int least, int most) => IsAbsent ? null : Whole(least, least, most);

    public int Whole(int absent, int least, int most)
    {
        if (IsAbsent)
        {
            return absent;
        }

        if (
            Value.ValueKind == JsonValueKind.Number
            && Value.TryGetInt32(out var number)
            && number >= least
            && number <= most
        )
        {
            return number;
        }

        Fault("not-whole", least, most);
        return absent;
    }

    public decimal? Price()
    {
        if (IsAbsent)
        {
            return null;
        }

        if (
            Value.ValueKind == JsonValueKind.Number
            && Value.TryGetDecimal(out var price)
            && price is >= 0 and < 10_000_000
            && decimal.Round(price, 2) == price
        )
        {
            return price;
        }

        Fault("not-a-price");
        return null;
    }

    public LocalTime? Time()
    {
        if (IsAbsent || !Is(JsonValueKind.String, "not-a-time"))
        {
            return null;
        }

        var text = Value.GetString()!;
        if (text == "24:00")
        {
            return LocalTime.Midnight;
        }

        var parsed = s_time.Parse(text);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        Fault("not-a-time");
        return null;
    }

    public LocalDate? Date()
    {
        if (IsAbsent)
        {
            Fault("required");
            return null;
        }

        if (!Is(JsonValueKind.String, "not-a-date"))
        {
            return null;
        }

        var parsed = LocalDatePattern.Iso.Parse(Value.GetString()!);
        if (parsed.Success)
        {
            return parsed.Value;
        }

        Fault("not-a-date");
        return null;
    }

    public IReadOnlyList<ContextNode> Items()
    {
        if (IsAbsent || !Is(JsonValueKind.Array, "not-a-list"))
        {
            return [];
        }

        var (list, of, all) = (new List<ContextNode>(), path, faults);
        foreach (var item in Value.EnumerateArray())
        {
            list.Add(
                new ContextNode(
                    item,
                    string.Create(CultureInfo.InvariantCulture, $"{of}[{list.Count}]"),
                    all
                )
            );
        }

        return list;
    }

    /// <summary>A list of texts; empty ones are a fault.</summary>
    public IReadOnlyList<string> Texts(int longest = LongestText)
    {
        var texts = new List<string>();
        foreach (var item in Items())
        {
            texts.Add(item.Name(longest));
        }

        return texts;
    }

    private bool Is(JsonValueKind kind, string otherwise)
    {
        if (!IsAbsent && Value.ValueKind == kind)
        {
            return true;
        }

        Fault(otherwise);
        return false;
    }
}
