namespace CaseFlow.Reporting;

/// <summary>Marks this slice's resource files.</summary>
public sealed class ReportTexts;
