namespace CaseFlow.Inbox;

/// <summary>One page of tasks.</summary>
/// <param name="Total">All that match.</param>
/// <param name="Tasks">Those of this page.</param>
public sealed record TaskPage(int Total, IReadOnlyList<WorkTask> Tasks);
