namespace CaseFlow.Commitments;

/// <summary>Marks this slice's resource files.</summary>
public sealed class CommitmentTexts;
