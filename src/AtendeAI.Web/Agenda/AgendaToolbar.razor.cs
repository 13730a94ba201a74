using AtendeAI.Domain.Agenda;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>Which days and whose. It changes nothing by itself: it says where to go.</summary>
public sealed partial class AgendaToolbar
{
    private const int DaysOfWeek = 7;

    [Parameter, EditorRequired]
    public required LocalDate Date { get; set; }

    [Parameter, EditorRequired]
    public required LocalDate Today { get; set; }

    [Parameter, EditorRequired]
    public required bool Week { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<AgendaProfessional> Professionals { get; set; }

    [Parameter, EditorRequired]
    public required string? Professional { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<AgendaAddress> OnGo { get; set; }

    private int Step => Week ? DaysOfWeek : 1;

    private Task GoAsync(LocalDate date) =>
        OnGo.InvokeAsync(new AgendaAddress(date, Week, Professional));

    private Task ViewAsync(bool week) =>
        OnGo.InvokeAsync(new AgendaAddress(Date, week, Professional));

    private Task PickAsync(ChangeEventArgs picked)
    {
        var date = PickedDay.Or(Date, picked);
        return date == Date ? Task.CompletedTask : GoAsync(date);
    }

    private Task ChooseAsync(ChangeEventArgs chosen)
    {
        var professional = (string?)chosen.Value;
        return OnGo.InvokeAsync(
            new AgendaAddress(Date, Week, professional is "" ? null : professional)
        );
    }
}
