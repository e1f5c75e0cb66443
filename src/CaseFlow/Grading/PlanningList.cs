using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>One of the year's lists of enterprises (计划名单).</summary>
/// <param name="Code">Its code in stored entries.</param>
/// <param name="Name">For example 提升一批.</param>
/// <param name="Meaning">Who belongs on it.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record PlanningList(string Code, Localized Name, Localized Meaning, string Source, bool Verified);
