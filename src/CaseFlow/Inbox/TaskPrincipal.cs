namespace CaseFlow.Inbox;

/// <summary>The person for whom a substitute answers.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name.</param>
public sealed record TaskPrincipal(string AccountId, string Name);
