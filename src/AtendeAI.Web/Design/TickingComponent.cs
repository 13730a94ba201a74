using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Design;

/// <summary>A component that says how long something has been or will be, and so draws itself again every 20 seconds.</summary>
public abstract class TickingComponent : ComponentBase, IDisposable
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(20);
    private ITimer? _timer;

    [Inject]
    protected Moments Moments { get; set; } = null!;

    [Inject]
    private TimeProvider Time { get; set; } = null!;

    public void Dispose()
    {
        _timer?.Dispose();
        GC.SuppressFinalize(this);
    }

    // The timer keeps the circuit's execution context, and with it the language.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _timer = Time.CreateTimer(_ => _ = InvokeAsync(StateHasChanged), null, Tick, Tick);
        }
    }
}
