namespace CaseFlow.Rehearsals;

/// <summary>Opens throw-away installations: the product's own slices and rules over an empty database in memory. The host knows how the product is put together.</summary>
public interface IRehearsalHouse
{
    /// <summary>Opens one whose time is the given clock's.</summary>
    Task<RehearsalStage> OpenAsync(VirtualClock clock, CancellationToken cancellationToken);
}
