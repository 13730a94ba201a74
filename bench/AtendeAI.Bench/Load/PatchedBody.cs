using System.Text;
using AtendeAI.Fakes.WhatsApp;

namespace AtendeAI.Bench.Load;

/// <summary>A webhook body whose wamid and phone number are overwritten in place: a new message without building JSON.</summary>
internal sealed class PatchedBody
{
    private const string Wamid = "wamid.BENCH000000000000";
    private const string Phone = "5511900000000";
    private const int WamidDigits = 12;
    private const int PhoneDigits = 8;
    private static readonly string Run = Guid.NewGuid().ToString("N")[..12];
    private readonly List<int> _wamids;
    private readonly List<int> _phones;

    public PatchedBody(BusinessLine line, string text)
    {
        var update = new PatientPhone(Phone, "Ana").Text(text);
        update.Message!["id"] = Wamid + Run;
        Bytes = MetaJson.Serialize(WebhookEnvelope.Of(line, update));
        _wamids = EndsOf(Wamid);
        _phones = EndsOf(Phone);
    }

    public byte[] Bytes { get; }

    public static string PhoneOf(int patient) =>
        Phone[..^PhoneDigits] + patient.ToString("D" + PhoneDigits);

    /// <summary>Makes it the <paramref name="number"/>th message, of one of <paramref name="patients"/> patients.</summary>
    public void Set(int number, int patients)
    {
        foreach (var end in _wamids)
            Write(end, number, WamidDigits);
        foreach (var end in _phones)
            Write(end, number % patients, PhoneDigits);
    }

    private void Write(int end, int value, int digits)
    {
        for (var i = 1; i <= digits; i++, value /= 10)
            Bytes[end - i] = (byte)('0' + (value % 10));
    }

    private List<int> EndsOf(string slot)
    {
        var needle = Encoding.ASCII.GetBytes(slot);
        var ends = new List<int>();
        for (var from = 0; Bytes.AsSpan(from).IndexOf(needle) is var at and >= 0; from = ends[^1])
            ends.Add(from + at + needle.Length);
        return ends;
    }
}
