namespace CaseFlow.Assessments;

/// <summary>Announces that a self-assessment changed.</summary>
/// <param name="Id">Which.</param>
/// <param name="ItemKey">The one item that changed, or null for more.</param>
public sealed record AssessmentsChanged(string Id, string? ItemKey = null);
