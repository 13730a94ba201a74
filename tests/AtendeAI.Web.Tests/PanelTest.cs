using System.Globalization;
using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Web.Language;
using AtendeAI.Web.Tests.Fakes;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace AtendeAI.Web.Tests;

/// <summary>A page of the panel as a circuit would draw it, in Portuguese, on fakes that a test fills.</summary>
public abstract class PanelTest : BunitContext
{
    protected PanelTest()
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = PanelCultures.Portuguese;
        Live = new FakeLiveChanges();
        Agenda = new FakeAgenda(Live, Clock);
        Inbox = new FakeInbox(Live, Clock);
        Simulator = new FakeSimulator(Inbox);

        JSInterop.Mode = JSRuntimeMode.Loose;
        Services.AddPages();
        Services.AddSingleton<IClock>(Clock);
        Services.AddSingleton<ILiveChanges>(Live);
        Services.AddSingleton<IAgenda>(Agenda);
        Services.AddSingleton<IToday>(Agenda);
        Services.AddSingleton<IInbox>(Inbox);
        Services.AddSingleton<ISimulator>(Simulator);
        Services.AddSingleton<IClinicSettings>(Clinic);
        Services.AddSingleton<IMisunderstandings>(Clinic);
        Services.AddSingleton<IAccuracy>(Insights);
        Services.AddSingleton<IFailures>(Insights);
        Services.AddSingleton<IReceptionist, ClinicReceptionist>();
        Services.AddSingleton<IRehearsals>(Rehearsals);
        Services.AddSingleton<ILanguageModelDesk>(LanguageModel);
        Services.AddSingleton<IAccounts>(Accounts);
        Services.AddSingleton<ICurrentStaff>(Staff);
        Services.AddSingleton<IOwnClinics>(OwnClinics);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    protected FakeClock Clock { get; } = new();
    protected FakeStaff Staff { get; } = new();
    protected FakeOwnClinics OwnClinics { get; } = new();
    protected FakeAccounts Accounts { get; } = new();
    protected FakeClinic Clinic { get; } = new();
    protected FakeRehearsals Rehearsals { get; } = new();
    protected FakeLanguageModel LanguageModel { get; } = new();
    protected FakeInsights Insights { get; } = new();
    protected FakeLiveChanges Live { get; }
    protected FakeAgenda Agenda { get; }
    protected FakeInbox Inbox { get; }
    protected FakeSimulator Simulator { get; }

    /// <summary>Where the page sent the browser.</summary>
    protected Uri Address => new(Services.GetRequiredService<NavigationManager>().Uri);
}
