namespace CaseFlow.Permits;

/// <summary>Working hours that repeat on each day of the window (每日作业时段), wall-clock time in the town's zone.</summary>
/// <param name="From">Begin.</param>
/// <param name="To">End; at or before <paramref name="From"/> it is on the next day, so 00:00–00:00 is round the clock.</param>
public sealed record DailyPeriod(TimeOnly From, TimeOnly To)
{
    /// <summary>Whether the period runs past midnight or ends on it.</summary>
    public bool EndsNextDay => To <= From;
}
