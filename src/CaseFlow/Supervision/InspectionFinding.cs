using CaseFlow.Hazards;

namespace CaseFlow.Supervision;

/// <summary>Something wrong beyond the checklist.</summary>
/// <param name="Severity">How grave.</param>
/// <param name="Text">In words.</param>
/// <param name="Place">Where, or null.</param>
public sealed record InspectionFinding(HazardSeverity Severity, string Text, string? Place);
