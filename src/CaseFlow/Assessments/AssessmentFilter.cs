namespace CaseFlow.Assessments;

/// <summary>Which self-assessments.</summary>
/// <param name="Year">Of one year.</param>
/// <param name="UnitId">Of one unit's enterprises.</param>
/// <param name="State">Which of them.</param>
public sealed record AssessmentFilter(int? Year, string? UnitId, AssessmentState? State);
