using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Receptionist.Booking;
using AtendeAI.Domain.Receptionist.Booking.Changes;
using AtendeAI.Domain.Receptionist.Booking.People;
using AtendeAI.Domain.Receptionist.Dialogue;
using AtendeAI.Domain.Receptionist.Understanding;

namespace AtendeAI.Domain.Receptionist.Rules;

/// <summary>
/// What is put right of the record when the appointment is booked already: the name's spelling, the plan. The record is changed at once, and the team
/// is told of what only people may change.
/// </summary>
internal sealed class RecordRule : IRule
{
    public ValueTask<Outcome?> TryAsync(Desk desk, CancellationToken cancellationToken) =>
        new(CanBe(desk) ? Name(desk) ?? Plan(desk) : null);

    private static bool CanBe(Desk desk) =>
        desk.Heard is { HasText: true, Choice: null }
        && desk.State is { Goal: Goal.None, Pending: PendingYes.None }
        && desk.Upcoming().Count > 0
        && desk.Heard.Words.Intents.All(i =>
            i
                is Intent.ProvideInfo
                    or Intent.OutOfScope
                    or Intent.DataPrivacy
                    or Intent.CheckAppointment
                    or Intent.Confirm
                    or Intent.Decline
                    or Intent.Greeting
                    or Intent.Closing
        );

    private static Outcome? Name(Desk desk)
    {
        if (
            desk.State.Last is not { } last
            || JustBooked.Booked(desk, last) is not { } booked
            || !NameMended.IsSaid(desk)
            || NameMended.In(desk, booked.PatientName) is not { } right
        )
        {
            return null;
        }

        desk.Used = true;
        if (
            Patient(desk, booked) is { } patient
            && NameMended.IsSpelling(booked.PatientName, right)
        )
        {
            desk.Do(new SavePatient(new(patient.Id, right)));
            return Step.Tell(desk, "questions.answered", desk.Say.NameCorrected(right));
        }

        TellTeam(desk, $"Nome a corrigir no cadastro: {booked.PatientName}, o certo é {right}.");
        return Step.Tell(desk, "questions.answered", desk.Say.NameToTeam(right));
    }

    // Of what was booked last; else of all that is booked for whoever writes.
    private static Outcome? Plan(Desk desk)
    {
        if (
            desk.Heard.Text.Contains('?', StringComparison.Ordinal)
            || desk.Heard.Words.Entities is not { Insurance.Id: { } plan, PaysPrivately: false }
            || !desk.Clinic.Insurance.Accepted.Contains(plan)
        )
        {
            return null;
        }

        var booked = Meant(desk);
        var paid = booked
            .Where(a => desk.Knows.Service(a.ServiceId) is { Insurance: true })
            .ToList();
        desk.Used = true;
        if (paid.Count == 0)
        {
            return booked is [var only] && desk.Knows.Service(only.ServiceId) is { } service
                ? Step.Tell(desk, "questions.answered", desk.Say.PlanNotForService(plan, service))
                : null;
        }

        foreach (
            var patient in paid.Select(a => Patient(desk, a)).OfType<KnownPatient>().Distinct()
        )
        {
            desk.Do(new SavePatient(new(patient.Id, patient.Name, Insurance: plan)));
        }

        var visits = string.Join("; ", paid.Select(a => AppointmentWords.Short(desk, a)));
        TellTeam(desk, $"Convênio dito depois de marcar: {plan}. {visits}.");
        desk.State = desk.State with { Wish = desk.State.Wish with { Insurance = plan } };
        return Step.Tell(desk, "questions.answered", desk.Say.PlanToTeam(plan, visits));
    }

    private static IReadOnlyList<KnownAppointment> Meant(Desk desk)
    {
        if (desk.State.Last is { } last && JustBooked.Booked(desk, last) is { } booked)
        {
            return [booked];
        }

        var all = AppointmentPick.From(desk).Candidates;
        var own = all.Where(a => AppointmentPick.RelationOf(desk, a) is null).ToList();
        return own.Count > 0 ? own : all;
    }

    private static KnownPatient? Patient(Desk desk, KnownAppointment appointment) =>
        desk.Contact.Patients.FirstOrDefault(p => p.Id == appointment.PatientId);

    private static void TellTeam(Desk desk, string summary)
    {
        desk.Do(new HandOff("other", Priority.Normal, summary, KeepsTalking: true));
        desk.TeamAnswers = true;
    }
}
