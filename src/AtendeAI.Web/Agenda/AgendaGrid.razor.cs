using AtendeAI.Domain.Agenda;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>The columns of a plan against the hours, in steps of half an hour. Free steps can be picked; appointments opened or dragged onto one.</summary>
public sealed partial class AgendaGrid
{
    private const int MinutesPerRow = 30;
    private AgendaEntry? _dragged;
    private ElementReference _grid;
    private AgendaWalk? _walk;
    private (LocalDate From, bool Week)? _shown;

    [Parameter, EditorRequired]
    public required AgendaPlan Plan { get; set; }

    [Parameter, EditorRequired]
    public required bool Week { get; set; }

    [Parameter, EditorRequired]
    public required bool MayChange { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<AgendaCell> OnBook { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<AgendaEntry> OnOpen { get; set; }

    [Parameter, EditorRequired]
    public required EventCallback<(AgendaEntry Entry, AgendaCell To)> OnMove { get; set; }

    [Inject]
    private IJSRuntime Script { get; set; } = null!;

    private LocalDateTime Now => Moments.Now.InZone(Plan.View.Zone).LocalDateTime;

    private LocalDate Today => Now.Date;

    private int RowCount => (Plan.LastHour - Plan.FirstHour) * 60 / MinutesPerRow;

    private IEnumerable<LocalTime> Rows =>
        Enumerable
            .Range(0, RowCount)
            .Select(row => new LocalTime(Plan.FirstHour, 0).PlusMinutes(row * MinutesPerRow));

    /// <summary>How far down the present is; null when it is before or after what is shown.</summary>
    private int? NowMinutes =>
        Now.Hour >= Plan.FirstHour && Now.Hour < Plan.LastHour
            ? ((Now.Hour - Plan.FirstHour) * 60) + Now.Minute
            : null;

    public async ValueTask DisposeAsync()
    {
        Dispose();
        if (_walk is not null)
        {
            await _walk.DisposeAsync();
        }
    }

    // Scrolled when other days come in, not when something of these changes: nobody's place is taken from them.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        var showing = (Plan.View.From, Week);
        if (_shown == showing)
        {
            return;
        }

        _shown = showing;
        _walk ??= await AgendaWalk.AttachAsync(Script, _grid);
        await _walk.ShowNowAsync();
    }

    private static AgendaCell CellOf(AgendaColumn column, LocalTime time) =>
        new(column.Professional.Id, column.Date, time);

    private string NameOf(AgendaColumn column) =>
        Week
            ? $"{column.Professional.Name}, {Moments.LongDay(column.Date)}"
            : column.Professional.Name;

    private bool IsOpen(AgendaColumn column, LocalTime time) =>
        MayChange && column.WorksAt(time) && column.Date.At(time).PlusMinutes(MinutesPerRow) > Now;

    /// <summary>Open, and nobody is booked at that time: what the keyboard walks to.</summary>
    private bool IsFree(AgendaColumn column, LocalTime time) =>
        IsOpen(column, time)
        && !column.IsTaken(column.Date.At(time).InZoneLeniently(Plan.View.Zone));

    private void Drag(AgendaEntry entry) => _dragged = entry;

    private async Task DropAsync(AgendaCell to)
    {
        if (_dragged is { } entry)
        {
            _dragged = null;
            await OnMove.InvokeAsync((entry, to));
        }
    }
}
