namespace CaseFlow.Permits;

/// <summary>What the guardian writes down on site; parts may be lacking, since they are recorded as they come.</summary>
/// <param name="Readings">Gas readings.</param>
/// <param name="Checks">All five checks, or null.</param>
/// <param name="Talk">The one-minute talk, or null.</param>
/// <param name="MonitoringOn">连续监测已开启: somebody looked and confirms it.</param>
public sealed record OnSiteRecord(IReadOnlyList<OnSiteReading>? Readings, IReadOnlyList<CheckAnswer>? Checks, OnSiteTalk? Talk, bool MonitoringOn = false);
