using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;
using NodaTime.Text;

namespace AtendeAI.Web.Agenda;

/// <summary>The agenda of a day or a week. What it shows stands in the address, so that going back goes back.</summary>
public sealed partial class AgendaPage
{
    // Only until the clinic's own zone is known, which comes with its agenda.
    private static readonly DateTimeZone FirstGuess = DateTimeZoneProviders.Tzdb[
        "America/Sao_Paulo"
    ];

    private AgendaPlan? _plan;

    [SupplyParameterFromQuery(Name = "dia")]
    private string? Day { get; set; }

    [SupplyParameterFromQuery(Name = "visao")]
    private string? Span { get; set; }

    [SupplyParameterFromQuery(Name = "profissional")]
    private string? Professional { get; set; }

    [Inject]
    private IAgenda Agenda { get; set; } = null!;

    [Inject]
    private AgendaDialogs Dialogs { get; set; } = null!;

    [Inject]
    private Moments Moments { get; set; } = null!;

    private bool IsWeek => Span == "semana";

    private bool MayChange => Who?.Permissions.HasFlag(StaffPermissions.ChangeAgenda) ?? false;

    private bool CanBook => _plan is { View: { Services.Count: > 0, Professionals.Count: > 0 } };

    private LocalDate Today => Moments.Now.InZone(_plan?.View.Zone ?? FirstGuess).Date;

    private LocalDate Date =>
        LocalDatePattern.Iso.Parse(Day ?? "").TryGetValue(Today, out var date) ? date : Today;

    private string? ProfessionalShown =>
        IsWeek && _plan is { Columns: [var first, ..] } ? first.Professional.Id : Professional;

    /// <summary>"sábado, 21 de novembro", or the first and last day of the week.</summary>
    private string DaysShown =>
        _plan switch
        {
            null => "",
            { View.Days: > 1, View: var week } => L[
                "Agenda.Week.Days",
                Moments.DayAndMonth(week.From),
                Moments.DayAndMonth(week.From.PlusDays(week.Days - 1))
            ],
            { View.From: var day } => Moments.LongDay(day),
        };

    protected override bool Concerns(LiveChange change) => change.Topic == LiveTopic.Agenda;

    protected override async Task LoadAsync()
    {
        var asked = Date;
        var view = await ReadAsync(asked);
        _plan = AgendaPlan.Of(view, Professional);
        if (Date != asked)
        {
            _plan = AgendaPlan.Of(await ReadAsync(Date), Professional);
        }
    }

    private Task<AgendaView> ReadAsync(LocalDate date)
    {
        var from = IsWeek ? date.PlusDays(1 - (int)date.DayOfWeek) : date;
        return Agenda.GetAsync(Who, from, IsWeek ? 7 : 1, Gone);
    }

    private void Go(AgendaAddress to) => Navigation.NavigateTo(to.ToString());

    private async Task BookAsync(AgendaCell? at)
    {
        var from = Date < Today ? Today : Date;
        if (await Dialogs.BookAsync(_plan!.View, Who, at, ProfessionalShown, from))
        {
            await ReloadAsync();
        }
    }

    private async Task OpenAsync(AgendaEntry entry)
    {
        if (await Dialogs.OpenAsync(_plan!.View, Who, entry, MayChange))
        {
            await ReloadAsync();
        }
    }

    // A slip of the hand moves nobody: dropping opens the move, filled in.
    private async Task DropAsync((AgendaEntry Entry, AgendaCell To) drop)
    {
        if (await Dialogs.MoveAsync(_plan!.View, Who, drop.Entry, drop.To))
        {
            await ReloadAsync();
        }
    }
}
