namespace CaseFlow.Permits;

/// <summary>The part of a period that touches a night, a rest day or a holiday.</summary>
/// <param name="Period">The whole period.</param>
/// <param name="Part">The hours in question.</param>
/// <param name="Reason">Why.</param>
public sealed record TouchedPeriod(WorkPeriod Period, WorkPeriod Part, OffTime Reason);
