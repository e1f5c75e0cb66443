namespace CaseFlow.Permits;

/// <summary>安全交底: the site's briefing of a contractor's crew before work.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who of the site gave it.</param>
/// <param name="Topics">What was said.</param>
public sealed record ContractorBriefing(DateTimeOffset At, string By, string Topics);
