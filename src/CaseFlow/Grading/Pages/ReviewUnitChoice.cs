namespace CaseFlow.Grading.Pages;

/// <summary>A review unit with its reviewers.</summary>
/// <param name="Id">The unit.</param>
/// <param name="Name">Its name.</param>
/// <param name="Choices">Its reviewers.</param>
internal sealed record ReviewUnitChoice(string Id, string Name, IReadOnlyList<ReviewerChoice> Choices);
