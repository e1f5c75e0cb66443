namespace CaseFlow.Assessments;

/// <summary>Marks this slice's resource files.</summary>
public sealed class AssessmentTexts;
