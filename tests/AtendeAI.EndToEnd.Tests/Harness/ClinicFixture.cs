using AtendeAI.Fakes.Installed;
using AtendeAI.Fakes.WhatsApp;
using Microsoft.Playwright;

namespace AtendeAI.EndToEnd.Tests.Harness;

/// <summary>One installed clinic with its owner and a browser, shared by the tests that do not break it.</summary>
public sealed class ClinicFixture : IAsyncLifetime
{
    private Browser _browser = null!;

    internal InstalledClinic Clinic { get; private set; } = null!;

    internal Owner Owner { get; } = new();

    internal PublishedExecutable Executable => Clinic.Executable;

    internal FakeGraph Graph => Clinic.Graph;

    internal FakeMeta Meta => Clinic.Meta;

    internal Switchboard Switchboard { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Clinic = await InstalledClinic.StartAsync();
        Switchboard = new Switchboard(Graph);
        _browser = await Browser.OpenAsync();
        var page = await NewPageAsync();
        await Owner.ComeInAsync(page, Executable);
        await page.Context.CloseAsync();
    }

    public async Task DisposeAsync()
    {
        await File.WriteAllTextAsync(Repository.Artifacts("atendeai.log"), Executable.Log.Text);
        await _browser.DisposeAsync();
        Switchboard.Dispose();
        await Clinic.DisposeAsync();
    }

    /// <summary>A browser of its own, not signed in.</summary>
    internal Task<IPage> NewPageAsync(int width = 1280, int height = 800) =>
        _browser.NewPageAsync(Executable.Url, width, height);

    /// <summary>The owner's browser, at a page of the panel.</summary>
    internal async Task<IPage> OwnersPageAsync(string path)
    {
        var page = await NewPageAsync();
        await Owner.SignInAsync(page);
        await page.GotoAsync(path);
        return page;
    }

    internal PatientChat Chat(PatientPhone phone) =>
        new(phone, Switchboard, update => Meta.DeliverAsync(update));
}

[CollectionDefinition(Name)]
public sealed class ClinicCollection : ICollectionFixture<ClinicFixture>
{
    public const string Name = "An installed clinic";
}
