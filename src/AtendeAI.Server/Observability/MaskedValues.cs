using System.Globalization;
using Serilog.Formatting.Json;

namespace AtendeAI.Server.Observability;

/// <summary>Writes a log event's properties as JSON, each text through <see cref="PrivacyMask"/>; a number long enough to be a phone or a CPF is hidden too.</summary>
internal sealed class MaskedValues() : JsonValueFormatter(typeTagName: null)
{
    private const long ShortestSuspect = 1_000_000_000;

    protected override void FormatLiteralValue(object? value, TextWriter output)
    {
        switch (value)
        {
            case string text:
                WriteQuotedJsonString(PrivacyMask.Mask(text), output);
                break;
            case Guid
            or DateTime
            or DateTimeOffset
            or DateOnly
            or TimeOnly
            or TimeSpan
            or bool
            or double
            or float:
                base.FormatLiteralValue(value, output);
                break;
            case long number when number is < ShortestSuspect and > -ShortestSuspect:
                output.Write(number.ToString(CultureInfo.InvariantCulture));
                break;
            case long or ulong or decimal:
                WriteQuotedJsonString(
                    PrivacyMask.Mask(
                        ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)
                    ),
                    output
                );
                break;
            case null or int or uint or short or ushort or byte or sbyte:
                base.FormatLiteralValue(value, output);
                break;
            default:
                WriteQuotedJsonString(PrivacyMask.Mask(value.ToString() ?? string.Empty), output);
                break;
        }
    }
}
