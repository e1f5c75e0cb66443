namespace CaseFlow.Processes;

/// <summary>Work to be done when its time comes: timers and stimuli, and what a slice has besides. Each kind runs in a job of its own.</summary>
public interface IDueWork
{
    /// <summary>Does what is due now, in one batch. Safe to run twice or on two nodes.</summary>
    /// <returns>How many pieces of work were done; 0 ends the round.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}
