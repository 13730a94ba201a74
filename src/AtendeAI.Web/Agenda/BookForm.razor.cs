using AtendeAI.Domain.Agenda;
using AtendeAI.Domain.Identity;
using AtendeAI.Web.Conversations;
using AtendeAI.Web.Design;
using Microsoft.AspNetCore.Components;
using NodaTime;
using Radzen;

namespace AtendeAI.Web.Agenda;

/// <summary>Books for a patient who is at the desk or on the telephone.</summary>
public sealed partial class BookForm(IAgenda agenda, RuleWords words, DialogService dialogs)
{
    private string _service = "";
    private string _professional = "";
    private LocalDate _date;
    private string? _time;
    private string? _patient;
    private string? _phone;
    private string? _note;
    private string? _problem;
    private bool _working;

    [Parameter, EditorRequired]
    public required AgendaView View { get; set; }

    [Parameter, EditorRequired]
    public required StaffMember Who { get; set; }

    /// <summary>The professional ("" for any), the day and the time to begin with.</summary>
    [Parameter, EditorRequired]
    public required AgendaCell Start { get; set; }

    /// <summary>Whether <see cref="Start"/>'s time was picked.</summary>
    [Parameter]
    public bool TimeChosen { get; set; }

    private IEnumerable<AgendaProfessional> Professionals =>
        View.Professionals.Where(one => one.ServiceIds.Contains(_service));

    protected override void OnInitialized()
    {
        var wanted = View.Professionals.FirstOrDefault(one => one.Id == Start.ProfessionalId);
        _service =
            View.Services.FirstOrDefault(one => wanted?.ServiceIds.Contains(one.Id) ?? true)?.Id
            ?? View.Services[0].Id;
        _date = Start.Date;
        _time = TimeChosen ? LocalTimes.Format(Start.Time) : null;
        _professional = Start.ProfessionalId;
        KeepProfessional();
    }

    private void ChooseService(ChangeEventArgs chosen)
    {
        _service = (string)chosen.Value!;
        KeepProfessional();
    }

    private void KeepProfessional()
    {
        if (!Professionals.Any(one => one.Id == _professional))
        {
            _professional =
                (Professionals.FirstOrDefault(WorksThen) ?? Professionals.FirstOrDefault())?.Id
                ?? "";
        }
    }

    private bool WorksThen(AgendaProfessional one) =>
        AgendaColumn.Of(View, one, _date).Working.Count > 0;

    private void ChooseDay(ChangeEventArgs chosen) => _date = PickedDay.Or(_date, chosen);

    private async Task BookAsync()
    {
        _problem = Missing();
        if (_problem is not null)
        {
            return;
        }

        _working = true;
        _problem = await words.TryAsync(() =>
            agenda.CreateAsync(Who, Appointment(), CancellationToken.None)
        );
        _working = false;
        if (_problem is null)
        {
            dialogs.Close(true);
        }
    }

    private string? Missing()
    {
        if (string.IsNullOrWhiteSpace(_patient))
        {
            return L["Form.NeedName"];
        }

        if (LocalTimes.Parse(_time) is null)
        {
            return L["Form.NeedTime"];
        }

        if (!string.IsNullOrWhiteSpace(_phone) && PhoneNumber.Parse(_phone) is null)
        {
            return L["Form.BadPhone"];
        }

        return null;
    }

    private NewAppointment Appointment() =>
        new(
            _professional,
            _service,
            new AgendaCell(_professional, _date, LocalTimes.Parse(_time)!.Value).In(View.Zone),
            _patient!.Trim(),
            string.IsNullOrWhiteSpace(_phone) ? null : PhoneNumber.Parse(_phone),
            string.IsNullOrWhiteSpace(_note) ? null : _note.Trim()
        );
}
