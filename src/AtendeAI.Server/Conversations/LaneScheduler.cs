using System.Threading.Channels;
using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;
using AtendeAI.Server.Receptionist;
using Microsoft.Extensions.Options;

namespace AtendeAI.Server.Conversations;

internal readonly record struct LaneKey(ClinicId Clinic, ConversationId Conversation);

/// <summary>
/// Which of the lanes that this node holds want a turn, and when. A lane is never in two turns at once; what comes in during a turn makes
/// another one. Each new message puts the turn off by the quiet window. Memory only: the database knows what is unanswered.
/// </summary>
internal sealed class LaneScheduler(IOptions<ReceptionistOptions> options, TimeProvider time)
{
    private readonly Channel<LaneKey> _ready = Channel.CreateUnbounded<LaneKey>();
    private readonly Dictionary<LaneKey, Lane> _lanes = [];
    private readonly PriorityQueue<LaneKey, long> _timers = new();
    private readonly Lock _gate = new();

    public ChannelReader<LaneKey> ReadyLanes => _ready.Reader;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _lanes.Count;
            }
        }
    }

    /// <summary>New messages wait in these lanes.</summary>
    /// <param name="simulated">They come from the simulator, whose quiet window is shorter.</param>
    public void Ready(
        ClinicId clinic,
        IEnumerable<ConversationId> conversations,
        bool simulated = false
    )
    {
        var due =
            time.GetTimestamp()
            + (long)(options.Value.QuietSeconds(simulated) * time.TimestampFrequency);
        lock (_gate)
        {
            foreach (var conversation in conversations)
            {
                Touch(new LaneKey(clinic, conversation), due);
            }
        }
    }

    /// <summary>More has come in since the lane's turn began.</summary>
    public bool HasMore(LaneKey key)
    {
        lock (_gate)
        {
            return _lanes.TryGetValue(key, out var lane) && lane.Dirty;
        }
    }

    /// <summary>The turn of a lane is over.</summary>
    /// <param name="again">More has come in meanwhile.</param>
    public void Done(LaneKey key, bool again)
    {
        lock (_gate)
        {
            if (!_lanes.Remove(key, out var lane))
            {
                return;
            }

            if (again || lane.Dirty)
            {
                Touch(key, lane.Dirty ? lane.Due : time.GetTimestamp());
            }
        }
    }

    /// <summary>Moves the lanes whose quiet window has passed to the ready ones.</summary>
    public async Task RunTimersAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            Fire();
        }
    }

    private void Fire()
    {
        lock (_gate)
        {
            var now = time.GetTimestamp();
            while (_timers.TryPeek(out var key, out var due) && due <= now)
            {
                _timers.Dequeue();
                if (
                    _lanes.TryGetValue(key, out var lane)
                    && lane is { Running: false, Queued: false }
                )
                {
                    Start(key, lane, now);
                }
            }
        }
    }

    private void Touch(LaneKey key, long due)
    {
        if (!_lanes.TryGetValue(key, out var lane))
        {
            _lanes[key] = lane = new Lane();
        }

        lane.Due = due;
        if (lane.Running || lane.Queued)
        {
            lane.Dirty = true;
            return;
        }

        Start(key, lane, time.GetTimestamp());
    }

    private void Start(LaneKey key, Lane lane, long now)
    {
        if (lane.Due > now)
        {
            _timers.Enqueue(key, lane.Due);
            return;
        }

        lane.Queued = true;
        _ready.Writer.TryWrite(key);
    }

    /// <summary>A worker takes the lane up: from here on, what comes in waits for the next turn.</summary>
    public void Begin(LaneKey key)
    {
        lock (_gate)
        {
            if (_lanes.TryGetValue(key, out var lane))
            {
                lane.Queued = false;
                lane.Running = true;
                lane.Dirty = false;
            }
        }
    }

    private sealed class Lane
    {
        public long Due { get; set; }
        public bool Queued { get; set; }
        public bool Running { get; set; }
        public bool Dirty { get; set; }
    }
}
