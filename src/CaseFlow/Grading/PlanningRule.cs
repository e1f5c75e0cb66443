using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>Proposes a list when every condition holds.</summary>
/// <param name="List">The list's code.</param>
/// <param name="Conditions">All must hold.</param>
/// <param name="Month">The month to plan for, 1 to 12.</param>
/// <param name="Targets">Levels to aim at: the first that is for the enterprise's size and better than what it holds; none: the level that it holds.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record PlanningRule(string List, IReadOnlyList<FactCondition> Conditions, int Month, IReadOnlyList<string> Targets, string Source, bool Verified);
