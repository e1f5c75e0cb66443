namespace CaseFlow.Processes;

/// <summary>Work that a slice has to do when its time comes, driven by the same clock as timers.</summary>
public interface IDueWork
{
    /// <summary>Does what is due now, in one batch.</summary>
    /// <returns>How many pieces of work were done; 0 ends the round.</returns>
    Task<int> RunAsync(CancellationToken cancellationToken);
}
