using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace AtendeAI.Web.Agenda;

/// <summary>What only the browser can do for the agenda's grid: walking it with the arrow keys, and scrolling to the present.</summary>
internal sealed class AgendaWalk : IAsyncDisposable
{
    private const string Script = "./_content/AtendeAI.Web/Agenda/AgendaGrid.razor.js";
    private readonly IJSObjectReference _grid;

    private AgendaWalk(IJSObjectReference grid) => _grid = grid;

    public static async Task<AgendaWalk> AttachAsync(IJSRuntime script, ElementReference grid)
    {
        await using var module = await script.InvokeAsync<IJSObjectReference>("import", Script);
        return new AgendaWalk(await module.InvokeAsync<IJSObjectReference>("attach", grid));
    }

    public ValueTask ShowNowAsync() => _grid.InvokeVoidAsync("showNow");

    public async ValueTask DisposeAsync()
    {
        try
        {
            await _grid.InvokeVoidAsync("detach");
            await _grid.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the grid with it.
        }
    }
}
