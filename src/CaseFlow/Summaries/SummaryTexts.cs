namespace CaseFlow.Summaries;

/// <summary>Marks this slice's resource files.</summary>
public sealed class SummaryTexts;
