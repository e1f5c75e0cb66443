namespace CaseFlow.Inbox.Pages;

/// <summary>A substitution as its page shows it.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Name">The other person.</param>
/// <param name="From">From this instant.</param>
/// <param name="Until">Before this instant.</param>
public sealed record Substitution(string Id, string Name, DateTimeOffset From, DateTimeOffset Until);
