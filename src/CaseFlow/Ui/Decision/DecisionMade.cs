namespace CaseFlow.Ui.Decision;

/// <summary>What a person decided.</summary>
/// <param name="Choice">The outcome chosen.</param>
/// <param name="Reason">The reason or opinion, trimmed; null if none.</param>
public sealed record DecisionMade(Choice Choice, string? Reason);
