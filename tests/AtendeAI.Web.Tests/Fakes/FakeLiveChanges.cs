using AtendeAI.Domain.Conversations;
using AtendeAI.Domain.Identity;

namespace AtendeAI.Web.Tests.Fakes;

/// <summary>Tells every subscriber what the other fakes, or a test, changed.</summary>
public sealed class FakeLiveChanges : ILiveChanges
{
    private readonly List<Action<LiveChange>> _subscribers = [];
    private readonly Lock _gate = new();

    public int Subscribers
    {
        get
        {
            lock (_gate)
            {
                return _subscribers.Count;
            }
        }
    }

    public IDisposable Subscribe(ClinicId clinic, Action<LiveChange> onChange)
    {
        lock (_gate)
        {
            _subscribers.Add(onChange);
        }

        return new Subscription(() => Remove(onChange));
    }

    public void Tell(LiveChange change)
    {
        Action<LiveChange>[] all;
        lock (_gate)
        {
            all = [.. _subscribers];
        }

        foreach (var subscriber in all)
        {
            subscriber(change);
        }
    }

    private void Remove(Action<LiveChange> subscriber)
    {
        lock (_gate)
        {
            _subscribers.Remove(subscriber);
        }
    }

    private sealed class Subscription(Action remove) : IDisposable
    {
        public void Dispose() => remove();
    }
}
