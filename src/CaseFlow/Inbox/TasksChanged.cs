namespace CaseFlow.Inbox;

/// <summary>Announces that tasks were opened, answered or withdrawn.</summary>
/// <param name="AccountIds">Whose, where known.</param>
public sealed record TasksChanged(IReadOnlyList<string> AccountIds);
