namespace CaseFlow.Permits;

/// <summary>One actual stretch of work: a daily period on one day, inside the window.</summary>
/// <param name="From">Begin, UTC.</param>
/// <param name="To">End, UTC, not included.</param>
public sealed record WorkPeriod(DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>Whether an instant lies inside.</summary>
    public bool Contains(DateTimeOffset instant) => From <= instant && instant < To;
}
