using CaseFlow.Registry;

namespace CaseFlow.Guidance;

/// <summary>A reason to visit an enterprise.</summary>
/// <param name="When">What must be so.</param>
/// <param name="Points">How much it counts.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record PlanWeight(FactCondition When, int Points, string Source, bool Verified);
