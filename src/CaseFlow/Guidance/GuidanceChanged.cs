namespace CaseFlow.Guidance;

/// <summary>Announces that a plan, a visit, a team or a practice changed.</summary>
/// <param name="Id">Of what changed.</param>
public sealed record GuidanceChanged(string Id);
