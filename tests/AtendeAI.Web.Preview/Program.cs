using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Domain.Insights;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Domain.Receptionist.Llm;
using AtendeAI.Web;
using AtendeAI.Web.Preview;
using AtendeAI.Web.Tests.Fakes;
using Microsoft.AspNetCore.Authentication;
using NodaTime;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
builder.Services.AddWeb();
builder
    .Services.AddAuthentication("preview")
    .AddScheme<AuthenticationSchemeOptions, AlwaysSignedIn>("preview", null);
builder.Services.AddAuthorization();
builder
    .Services.AddSingleton<FakeLiveChanges>()
    .AddSingleton<ILiveChanges>(s => s.GetRequiredService<FakeLiveChanges>());
builder
    .Services.AddSingleton<FakeAgenda>()
    .AddSingleton<IAgenda>(s => s.GetRequiredService<FakeAgenda>());
builder.Services.AddSingleton<IToday>(s => s.GetRequiredService<FakeAgenda>());
builder
    .Services.AddSingleton<FakeInbox>()
    .AddSingleton<IInbox>(s => s.GetRequiredService<FakeInbox>());
builder
    .Services.AddSingleton<FakeSimulator>()
    .AddSingleton<ISimulator>(s => s.GetRequiredService<FakeSimulator>());
builder
    .Services.AddSingleton<FakeClinic>()
    .AddSingleton<IClinicSettings>(s => s.GetRequiredService<FakeClinic>())
    .AddSingleton<IMisunderstandings>(s => s.GetRequiredService<FakeClinic>());
builder
    .Services.AddSingleton<FakeInsights>()
    .AddSingleton<IAccuracy>(s => s.GetRequiredService<FakeInsights>())
    .AddSingleton<IFailures>(s => s.GetRequiredService<FakeInsights>());
builder.Services.AddSingleton<IReceptionist, ClinicReceptionist>();
builder.Services.AddSingleton<IRehearsals>(
    new FakeRehearsals { Model = builder.Configuration["model"] is not null }
);
builder
    .Services.AddSingleton<FakeLanguageModel>()
    .AddSingleton<ILanguageModelDesk>(s => s.GetRequiredService<FakeLanguageModel>());
builder.Services.AddSingleton<IAccounts, FakeAccounts>();
builder
    .Services.AddSingleton<FakeStaff>()
    .AddSingleton<ICurrentStaff>(s => s.GetRequiredService<FakeStaff>());
builder.Services.AddSingleton<IOwnClinics, FakeOwnClinics>();
builder.Services.AddSingleton<IClock>(NodaTime.SystemClock.Instance);

var app = builder.Build();
SampleClinic.Fill(app.Services, app.Configuration["scenario"] ?? "rich");
app.Use(
    (context, next) =>
    {
        context.Response.Headers.ContentSecurityPolicy =
            "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:";
        return next();
    }
);
app.UseWeb();
app.UseAuthentication();
app.UseAuthorization();
app.UseAntiforgery();
app.MapStaticAssets();
app.MapBlazorScript();
app.MapWeb();
app.Run();
