namespace CaseFlow.Permits.Pages;

/// <summary>One answer of a question in a form.</summary>
/// <param name="Value">As it is stored.</param>
/// <param name="Label">As it is read.</param>
/// <param name="Note">What follows from it.</param>
/// <param name="IsOpen">Whether it can be chosen.</param>
public sealed record DraftChoice(string Value, string Label, string? Note = null, bool IsOpen = true);
