namespace CaseFlow.Complaints;

/// <summary>Where this room's texts lie.</summary>
public sealed class ComplaintTexts;
