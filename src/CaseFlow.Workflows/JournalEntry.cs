namespace CaseFlow.Workflows;

/// <summary>One thing that an activity did during a burst.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="NodeId">Its path.</param>
/// <param name="ActivityType">Its type.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Detail">Outcomes when completed (comma separated), the message when faulted, else null.</param>
public sealed record JournalEntry(string ActivityId, string NodeId, string ActivityType, JournalKind Kind, string? Detail);
