namespace CaseFlow.Permits;

/// <summary>One stretch of work on the board of a day.</summary>
/// <param name="Permit">Its permit.</param>
/// <param name="Type">The permit's type; null when it is no longer configured.</param>
/// <param name="From">Begin, UTC, not before the day.</param>
/// <param name="To">End, UTC, not after the day.</param>
public sealed record BoardBar(WorkPermit Permit, PermitType? Type, DateTimeOffset From, DateTimeOffset To);
