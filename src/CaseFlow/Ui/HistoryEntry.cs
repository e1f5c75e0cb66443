namespace CaseFlow.Ui;

/// <summary>One act in a history.</summary>
/// <param name="Who">The person; null when the product did it by itself.</param>
/// <param name="What">The act, in a sentence without its subject.</param>
/// <param name="When">When, in words.</param>
/// <param name="Quote">What the person wrote.</param>
/// <param name="OnBehalfOf">In whose place.</param>
public sealed record HistoryEntry(string? Who, string What, string When, string? Quote = null, string? OnBehalfOf = null);
