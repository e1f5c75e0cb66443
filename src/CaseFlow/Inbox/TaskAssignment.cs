namespace CaseFlow.Inbox;

/// <summary>Who may answer: one person, or everyone who holds a role at a place.</summary>
/// <param name="AccountId">The person; with a role, the one who held it alone when the task was opened.</param>
/// <param name="Role">The role, or null.</param>
/// <param name="EnterpriseId">Where the role must be held, or null.</param>
/// <param name="UnitId">Where the role must be held, or null.</param>
public sealed record TaskAssignment(string? AccountId, string? Role, string? EnterpriseId, string? UnitId);
