using AtendeAI.Domain.Agenda;

namespace AtendeAI.Web.Conversations;

/// <summary>The appointments that came in or changed while the page was open: they stand out.</summary>
internal sealed class AgendaNews
{
    private readonly HashSet<AppointmentId> _changed = [];

    public IReadOnlySet<AppointmentId> Changed => _changed;

    public void Compare(AgendaView? before, AgendaView after)
    {
        if (before is null)
        {
            return;
        }

        var known = before.Entries.ToDictionary(entry => entry.Id);
        _changed.UnionWith(
            after
                .Entries.Where(entry => known.GetValueOrDefault(entry.Id) != entry)
                .Select(entry => entry.Id)
        );
    }
}
