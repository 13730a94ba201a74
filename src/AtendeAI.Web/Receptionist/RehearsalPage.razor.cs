using AtendeAI.Domain.Clinics;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist;
using AtendeAI.Domain.Receptionist.Headless;
using AtendeAI.Web.Conversations;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;

namespace AtendeAI.Web.Receptionist;

/// <summary>A whole conversation with the assistant as it is saved. It touches neither the agenda nor any patient, and is gone when the page is left.</summary>
public sealed partial class RehearsalPage
{
    private RehearsedTalk? _talk;

    [Inject]
    private IClinicSettings Settings { get; set; } = null!;

    [Inject]
    private IRehearsals Rehearsals { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

    protected override bool Concerns(LiveChange change) => false;

    protected override async Task LoadAsync() =>
        _talk = new RehearsedTalk(
            (await Settings.GetAsync(Who, Gone)).Context,
            Rehearsals.Begin(Who),
            L["Rehearsal.Silent"],
            Words.Explain
        );

    private Task SayAsync(string text) => HearAsync(text, new TextInput(text));

    private Task TapAsync(PhoneTap tap) =>
        HearAsync(tap.Option.Title, new ChoiceInput(tap.Option.Id, tap.Option.Title));

    private async Task HearAsync(string shown, PatientInput input) =>
        await _talk!.HearAsync(shown, input, Moments.Now, Gone);
}
