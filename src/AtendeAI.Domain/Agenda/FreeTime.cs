using AtendeAI.Domain.Clinics;
using NodaTime;

namespace AtendeAI.Domain.Agenda;

/// <summary>One professional's busy ranges, sorted and merged, asked whether an appointment with its buffers fits between them.</summary>
internal sealed class FreeTime
{
    private readonly Duration _before;
    private readonly Duration _after;
    private readonly List<(Instant From, Instant To)> _busy = [];

    public FreeTime(string professionalId, BookingPolicy policy, IReadOnlyList<BusyRange> busy)
    {
        _before = Duration.FromMinutes(policy.BufferBeforeMinutes);
        _after = Duration.FromMinutes(policy.BufferAfterMinutes);
        foreach (var range in busy)
        {
            if (range.ProfessionalId == professionalId && range.From < range.To)
            {
                _busy.Add((range.From, range.To));
            }
        }

        Merge();
    }

    public bool Fits(Instant start, Instant end)
    {
        var (from, to) = (start - _before, end + _after);
        var at = FirstEndingAfter(from);
        return at == _busy.Count || _busy[at].From >= to;
    }

    private int FirstEndingAfter(Instant from)
    {
        var (low, high) = (0, _busy.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_busy[middle].To > from)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    private void Merge()
    {
        _busy.Sort((a, b) => a.From.CompareTo(b.From));
        var kept = 0;
        for (var i = 1; i < _busy.Count; i++)
        {
            if (_busy[i].From <= _busy[kept].To)
            {
                _busy[kept] = (_busy[kept].From, Instant.Max(_busy[kept].To, _busy[i].To));
            }
            else
            {
                _busy[++kept] = _busy[i];
            }
        }

        if (_busy.Count > 0)
        {
            _busy.RemoveRange(kept + 1, _busy.Count - kept - 1);
        }
    }
}
