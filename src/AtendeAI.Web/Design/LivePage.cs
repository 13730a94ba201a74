using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Design;

/// <summary>
/// A page that shows something of the clinic and keeps up with it. The request renders it empty (the skeleton); the circuit loads it,
/// loads it again when its address or what it shows changes, and stops when the page is left.
/// </summary>
public abstract class LivePage : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private LiveReload? _live;

    /// <summary>Why the last load failed, in words; null when it went well.</summary>
    protected string? Problem { get; private set; }

    /// <summary>Who is signed in. Set before the first load.</summary>
    protected StaffMember Who { get; private set; } = null!;

    /// <summary>Cancelled when the page is left.</summary>
    protected CancellationToken Gone => _gone.Token;

    [Inject]
    protected ILiveChanges Changes { get; set; } = null!;

    [Inject]
    protected ICurrentStaff Staff { get; set; } = null!;

    [Inject]
    protected RuleWords Words { get; set; } = null!;

    [Inject]
    protected TimeProvider Time { get; set; } = null!;

    [Inject]
    protected NavigationManager Navigation { get; set; } = null!;

    public void Dispose()
    {
        _live?.Dispose();
        _gone.Cancel();
        _gone.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Reads what the page shows. A failure leaves what was there and is told in <see cref="Problem"/>.</summary>
    protected abstract Task LoadAsync();

    /// <summary>Whether a change is about what the page shows.</summary>
    protected abstract bool Concerns(LiveChange change);

    protected override async Task OnParametersSetAsync()
    {
        if (!RendererInfo.IsInteractive)
        {
            return;
        }

        if (Who is null)
        {
            if (await Staff.GetAsync() is not { } who)
            {
                Navigation.NavigateTo("/entrar", forceLoad: true);
                return;
            }

            Who = who;
            _live = LiveReload.Start(
                Changes,
                who.Clinic,
                Concerns,
                () => InvokeAsync(ReloadAsync),
                Time
            );
        }

        await ReloadAsync();
    }

    /// <summary>Loads and shows, also for the button that tries again.</summary>
    protected async Task ReloadAsync()
    {
        try
        {
            await LoadAsync();
            Problem = null;
        }
        catch (OperationCanceledException) when (_gone.IsCancellationRequested)
        {
            return;
        }
        catch (ObjectDisposedException) when (_gone.IsCancellationRequested)
        {
            return;
        }
        catch (Exception problem)
        {
            Problem = Words.Explain(problem);
        }

        StateHasChanged();
    }
}
