using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Web.Agenda;

/// <summary>The address of a day or week of the agenda.</summary>
public sealed record AgendaAddress(LocalDate Date, bool Week, string? Professional)
{
    public override string ToString()
    {
        var address = $"/agenda?dia={LocalDatePattern.Iso.Format(Date)}";
        address += Week ? "&visao=semana" : "";
        return Professional is null
            ? address
            : $"{address}&profissional={Uri.EscapeDataString(Professional)}";
    }
}
