using AtendeAI.Domain.Agenda;
using NodaTime;

namespace AtendeAI.Domain.Receptionist.Headless;

/// <summary>The waiting list of the agenda in memory: times that got free are offered to whoever waits longest, one at a time.</summary>
internal sealed class ChatWaitlist(ChatAgenda agenda)
{
    private readonly List<Slot> _lapsed = [];

    /// <summary>Gives up what was kept too long; what was offered is open to the next.</summary>
    public void Lapse(Instant now)
    {
        _lapsed.AddRange(agenda.Holds.Where(h => h.Until <= now && h.IsOffer).Select(h => h.Slot));
        agenda.Holds.RemoveAll(h => h.Until <= now);
    }

    /// <summary>Offers what lapsed. Who writes at this very moment is answered first and asked at the next chance.</summary>
    public IReadOnlyList<(string Phone, Reply Reply)> Next(Instant now, string? writing)
    {
        var open = _lapsed.Where(slot => slot.Start > now).ToList();
        _lapsed.Clear();
        var offers = new List<(string, Reply)>();
        foreach (var gone in open)
        {
            if (First(gone, now, w => w.Phone != writing) is { } next)
            {
                offers.Add(Ask(next, gone, now));
            }
            else if (First(gone, now, _ => true) is not null)
            {
                _lapsed.Add(gone);
            }
        }

        return offers;
    }

    /// <summary>The first on the list whom a freed time suits gets it held and is asked.</summary>
    public IReadOnlyList<(string Phone, Reply Reply)> Offer(IReadOnlyList<Slot> freed, Instant now)
    {
        var offers = new List<(string, Reply)>();
        foreach (var gone in freed)
        {
            if (First(gone, now, _ => true) is { } waiting)
            {
                offers.Add(Ask(waiting, gone, now));
            }
        }

        return offers;
    }

    private ChatWaiting? First(Slot gone, Instant now, Func<ChatWaiting, bool> may) =>
        agenda.Waiting.FirstOrDefault(w => may(w) && Suits(w, gone, now));

    private (string Phone, Reply Reply) Ask(ChatWaiting waiting, Slot gone, Instant now)
    {
        var contact = agenda.Contact(waiting.Phone);
        var slot = Offered(waiting, gone, now)!;
        var offer = WaitlistOffers.Make(
            agenda.Clinic,
            contact.State,
            waiting.Wanted,
            slot,
            now,
            reader: ChatAgenda.Reader(contact, waiting.Wanted.Patient),
            known: agenda.Card(contact, now).Appointments
        );
        agenda.Holds.RemoveAll(h => h.Phone == waiting.Phone);
        agenda.Holds.Add(new(waiting.Phone, offer.Hold.Slot, offer.Hold.Until, IsOffer: true));
        agenda.Waiting[agenda.Waiting.IndexOf(waiting)] = waiting with
        {
            Asked = [.. waiting.Asked, (gone.ProfessionalId, gone.Start)],
        };
        contact.State = DialogueState.Parse(offer.State.ToJson());
        return (waiting.Phone, offer.Reply);
    }

    private bool Suits(ChatWaiting waiting, Slot gone, Instant now)
    {
        var wanted = waiting.Wanted;
        return agenda.Contact(waiting.Phone) is { WithPerson: false, OptedOut: false }
            && (wanted.ProfessionalId is null || wanted.ProfessionalId == gone.ProfessionalId)
            && gone.Start >= wanted.From
            && gone.Start < wanted.To
            && wanted.When?.Allows(gone.Start.InZone(agenda.Clinic.Zone).LocalDateTime) != false
            && !waiting.Asked.Contains((gone.ProfessionalId, gone.Start))
            && !agenda.Holds.Any(h => h.Phone == waiting.Phone && h.Until > now)
            && Offered(waiting, gone, now) is not null;
    }

    private Slot? Offered(ChatWaiting waiting, Slot gone, Instant now)
    {
        var service = agenda.Clinic.Services.FirstOrDefault(s => s.Id == waiting.Wanted.ServiceId);
        var gives = agenda.Clinic.Professionals.Any(p =>
            p.Id == gone.ProfessionalId && p.Services.Contains(waiting.Wanted.ServiceId)
        );
        if (service is null || !gives)
        {
            return null;
        }

        var slot = new Slot(
            gone.ProfessionalId,
            service.Id,
            gone.Start,
            gone.Start + Duration.FromMinutes(service.Minutes)
        );
        var free =
            agenda.Refusal(slot, waiting.Phone, waiting.Wanted.Patient.PatientId, now) is null
            && SlotFinder.IsFree(agenda.Clinic, slot, [], now);
        return free ? slot : null;
    }
}
