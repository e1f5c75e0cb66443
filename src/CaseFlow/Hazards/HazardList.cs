namespace CaseFlow.Hazards;

/// <summary>One of the three lists (三张清单); its name is the registry's word of the same code, so that the town can change it.</summary>
/// <param name="Code">The code of its name.</param>
/// <param name="Statuses">Which hidden dangers stand in it.</param>
/// <param name="Columns">Its columns, in order.</param>
public sealed record HazardList(string Code, IReadOnlyList<HazardStatus> Statuses, IReadOnlyList<HazardColumn> Columns);
