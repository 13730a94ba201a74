using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using NodaTime;
using Radzen;

namespace AtendeAI.Web.Agenda;

/// <summary>The agenda's dialogs. Each does its own work and answers whether something was changed; leaving one changes nothing.</summary>
public sealed class AgendaDialogs(
    DialogService dialogs,
    NotificationService notices,
    IStringLocalizer<AgendaText> text,
    IStringLocalizer<DesignText> design
)
{
    /// <param name="at">The place that was picked; null when none was.</param>
    public Task<bool> BookAsync(
        AgendaView view,
        StaffMember who,
        AgendaCell? at,
        string? professional,
        LocalDate day
    ) =>
        ShowAsync<BookForm>(
            "Agenda.New",
            "Agenda.Created",
            new()
            {
                [nameof(BookForm.View)] = view,
                [nameof(BookForm.Who)] = who,
                [nameof(BookForm.Start)] = at ?? new AgendaCell(professional ?? "", day, default),
                [nameof(BookForm.TimeChosen)] = at is not null,
            }
        );

    public Task<bool> MoveAsync(
        AgendaView view,
        StaffMember who,
        AgendaEntry entry,
        AgendaCell? to
    ) =>
        ShowAsync<MoveForm>(
            "Move.Title",
            "Agenda.WasMoved",
            new()
            {
                [nameof(MoveForm.View)] = view,
                [nameof(MoveForm.Who)] = who,
                [nameof(MoveForm.Entry)] = entry,
                [nameof(MoveForm.To)] = to,
            }
        );

    public Task<bool> CancelAsync(AgendaView view, StaffMember who, AgendaEntry entry) =>
        ShowAsync<CancelForm>(
            "Cancel.Title",
            "Agenda.WasCancelled",
            new()
            {
                [nameof(CancelForm.Zone)] = view.Zone,
                [nameof(CancelForm.Who)] = who,
                [nameof(CancelForm.Entry)] = entry,
            }
        );

    /// <summary>Shows an appointment, and from there moves or cancels it.</summary>
    public async Task<bool> OpenAsync(
        AgendaView view,
        StaffMember who,
        AgendaEntry entry,
        bool mayChange
    )
    {
        var next = await dialogs.OpenAsync<AppointmentDetails>(
            text["Details.Title"],
            new()
            {
                [nameof(AppointmentDetails.View)] = view,
                [nameof(AppointmentDetails.Entry)] = entry,
                [nameof(AppointmentDetails.MayChange)] = mayChange,
            },
            Options
        );
        return (object?)next switch
        {
            AppointmentDetails.Next.Move => await MoveAsync(view, who, entry, null),
            AppointmentDetails.Next.Cancel => await CancelAsync(view, who, entry),
            _ => false,
        };
    }

    private DialogOptions Options =>
        new()
        {
            Width = "32rem",
            CloseDialogOnEsc = true,
            CloseDialogOnOverlayClick = false,
            AutoFocusFirstElement = true,
            CloseAriaLabel = design["Close"],
        };

    private async Task<bool> ShowAsync<T>(
        string title,
        string done,
        Dictionary<string, object?> parameters
    )
        where T : ComponentBase
    {
        object? result = await dialogs.OpenAsync<T>(text[title], parameters, Options);
        if (result is not true)
        {
            return false;
        }

        notices.Notify(NotificationSeverity.Success, text[done]);
        return true;
    }
}
