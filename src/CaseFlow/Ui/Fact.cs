namespace CaseFlow.Ui;

/// <summary>One fact of a grid.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Value">The fact.</param>
/// <param name="Note">Whose, where, how counted.</param>
public sealed record Fact(string Label, string Value, string? Note = null);
