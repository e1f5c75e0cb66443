using CaseFlow.Language;

namespace CaseFlow.Reporting;

/// <summary>A figure that the monthly report asks for; the town's sum is the sum of the units'.</summary>
/// <param name="Code">Its code in stored reports.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Unit">In what.</param>
/// <param name="Source">Who asks for it.</param>
/// <param name="Verified">Whether the source was seen.</param>
/// <param name="Known">The name of what CaseFlow counts itself (<see cref="MonthFigures"/>), filled in for the unit to confirm; null where only the unit knows.</param>
public sealed record ReportFigure(string Code, Localized Label, Localized Unit, string Source, bool Verified, string? Known = null);
