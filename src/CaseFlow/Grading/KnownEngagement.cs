namespace CaseFlow.Grading;

/// <summary>A tie between somebody who could review and an enterprise.</summary>
/// <param name="ReviewUnitId">The whole unit, or null.</param>
/// <param name="AccountId">One person, or null.</param>
/// <param name="Kind">What it was.</param>
/// <param name="LastOn">The last day of it.</param>
/// <param name="Note">In words.</param>
public sealed record KnownEngagement(string? ReviewUnitId, string? AccountId, EngagementKind Kind, DateOnly LastOn, string Note);
