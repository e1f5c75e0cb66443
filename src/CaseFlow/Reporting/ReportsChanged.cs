namespace CaseFlow.Reporting;

/// <summary>Announces that a report, or a year of them, changed.</summary>
/// <param name="Id">Which.</param>
public sealed record ReportsChanged(string Id);
