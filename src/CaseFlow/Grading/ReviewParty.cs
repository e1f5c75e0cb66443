namespace CaseFlow.Grading;

/// <summary>Whose review something is about.</summary>
/// <param name="ReviewUnitId">The unit.</param>
/// <param name="AccountId">One of its reviewers, or null.</param>
/// <param name="ApplicationId">The application that was reviewed, or null.</param>
public sealed record ReviewParty(string ReviewUnitId, string? AccountId, string? ApplicationId);
