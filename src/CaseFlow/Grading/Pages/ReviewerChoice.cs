using CaseFlow.Language;

namespace CaseFlow.Grading.Pages;

/// <summary>Somebody who could be named to review.</summary>
/// <param name="AccountId">The account.</param>
/// <param name="Name">The name.</param>
/// <param name="Load">Reviews under way.</param>
/// <param name="Conflicts">Why not; nothing when independent.</param>
internal sealed record ReviewerChoice(string AccountId, string Name, int Load, IReadOnlyList<Message> Conflicts);
