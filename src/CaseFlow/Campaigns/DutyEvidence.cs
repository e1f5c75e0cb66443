namespace CaseFlow.Campaigns;

/// <summary>What an answer gave as evidence, shared within its command until the duty is closed; any slice whose task closes a duty may share one.</summary>
/// <param name="Text">In words.</param>
public sealed record DutyEvidence(string Text);
