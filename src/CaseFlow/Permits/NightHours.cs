namespace CaseFlow.Permits;

/// <summary>What counts as night, wall-clock time in the town's zone.</summary>
/// <param name="From">Begin, included.</param>
/// <param name="To">End on the next morning, not included.</param>
public sealed record NightHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether a time of day is at night.</summary>
    public bool Contains(TimeOnly time) => From <= To ? From <= time && time < To : time >= From || time < To;
}
