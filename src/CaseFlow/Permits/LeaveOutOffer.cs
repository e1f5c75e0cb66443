namespace CaseFlow.Permits;

/// <summary>The first way: work only in the hours that do not raise the grade.</summary>
/// <param name="Grade">The asked grade, kept.</param>
/// <param name="Periods">What remains; a period that only partly touches keeps its other part.</param>
public sealed record LeaveOutOffer(PermitGrade Grade, IReadOnlyList<WorkPeriod> Periods);
