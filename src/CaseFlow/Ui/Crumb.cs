namespace CaseFlow.Ui;

/// <summary>One step of the way to a page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Href">Its address; null for the page itself.</param>
public sealed record Crumb(string Text, string? Href = null);
