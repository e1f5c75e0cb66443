namespace CaseFlow.Supervision;

/// <summary>An item as an inspection found it.</summary>
/// <param name="Code">The item.</param>
/// <param name="Verdict">How it was.</param>
/// <param name="Note">What was wrong, or null.</param>
public sealed record CheckedItem(string Code, CheckVerdict Verdict, string? Note);
