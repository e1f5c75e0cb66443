namespace CaseFlow.Permits;

/// <summary>One page of permits.</summary>
/// <param name="Total">All that match.</param>
/// <param name="Permits">Those of this page.</param>
public sealed record PermitPage(int Total, IReadOnlyList<WorkPermit> Permits);
