using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;

namespace AtendeAI.Web.Agenda;

/// <summary>A time of day: typed, or picked from those that are free for the service, the professional and the day.</summary>
public sealed partial class FreeTimes(IAgenda agenda, RuleWords words) : IDisposable
{
    // A type that is known while compiling would make the binding a DateTime with seconds.
    private const string TimeField = "time";
    private readonly CancellationTokenSource _gone = new();
    private (string, string, LocalDate) _asked;
    private List<string>? _free;
    private string? _problem;

    [CascadingParameter]
    public required StaffMember Who { get; set; }

    [Parameter, EditorRequired]
    public required string Service { get; set; }

    [Parameter, EditorRequired]
    public required string Professional { get; set; }

    [Parameter, EditorRequired]
    public required LocalDate Date { get; set; }

    [Parameter, EditorRequired]
    public required DateTimeZone Zone { get; set; }

    /// <summary>"HH:mm"; null while none is chosen.</summary>
    [Parameter, EditorRequired]
    public required string? Time { get; set; }

    [Parameter]
    public EventCallback<string?> TimeChanged { get; set; }

    /// <summary>What stands beside the time: the field of the day.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    protected override async Task OnParametersSetAsync()
    {
        var ask = (Service, Professional, Date);
        if (ask == _asked)
        {
            return;
        }

        (_asked, _free) = (ask, null);
        _problem = await words.TryAsync(async () =>
        {
            var slots = await agenda.FreeSlotsAsync(
                Who,
                Service,
                Professional,
                Date,
                1,
                _gone.Token
            );
            if (ask == _asked)
            {
                _free =
                [
                    .. slots
                        .Select(slot => Moments.Time(slot.Start, Zone))
                        .Distinct()
                        .Order(StringComparer.Ordinal),
                ];
            }
        });
    }
}
