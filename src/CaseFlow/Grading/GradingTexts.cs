namespace CaseFlow.Grading;

/// <summary>Marks the resources of grading.</summary>
public sealed class GradingTexts;
