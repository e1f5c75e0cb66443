namespace CaseFlow.Permits;

/// <summary>One approver of a grade, in order; the workflow definition carries it out, this says it to people.</summary>
/// <param name="Role">Role code, for example <c>safety-department</c>.</param>
/// <param name="When">When the step is needed.</param>
/// <param name="Source">Where the step comes from.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record ChainStep(string Role, ChainCondition When, string Source, bool Verified);
