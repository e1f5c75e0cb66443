namespace CaseFlow.Grading;

/// <summary>How a non-conformity was put right.</summary>
/// <param name="ItemKey">The item of the standard.</param>
/// <param name="Measures">What was done.</param>
public sealed record RectifiedItem(string ItemKey, string Measures);
