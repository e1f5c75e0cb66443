using System.Collections.Immutable;

namespace CaseFlow.Processes;

/// <summary>Tells screens and the due-work pump of a commit, after it. A listener that fails is none of the commit's business.</summary>
public sealed class CommitSignals
{
    private ImmutableList<Action<IReadOnlyList<object>>> _listeners = [];

    /// <summary>Listens until the result is disposed.</summary>
    public IDisposable Listen(Action<IReadOnlyList<object>> listener)
    {
        // A listener hears in the context in which it began to listen: a page must not be drawn in the language of whoever committed.
        var own = ExecutionContext.Capture();
        Action<IReadOnlyList<object>> heard = own is null ? listener : changes => ExecutionContext.Run(own, _ => listener(changes), null);
        ImmutableInterlocked.Update(ref _listeners, l => l.Add(heard));
        return new Subscription(() => ImmutableInterlocked.Update(ref _listeners, l => l.Remove(heard)));
    }

    internal void Committed(IReadOnlyList<object> changes)
    {
        foreach (var listener in _listeners)
        {
            try
            {
                listener(changes);
            }
#pragma warning disable CA1031 // A screen that cannot be told must not fail a command that is already committed.
            catch (Exception)
#pragma warning restore CA1031
            {
            }
        }
    }

    private sealed class Subscription(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
