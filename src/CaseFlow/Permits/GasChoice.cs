namespace CaseFlow.Permits;

/// <summary>Which limit row of a gas holds for this work, where the type offers several (LEL ≥ 4 % or &lt; 4 %; enriched oxygen).</summary>
/// <param name="Gas">Gas code.</param>
/// <param name="Limit">Code of the limit row.</param>
public sealed record GasChoice(string Gas, string Limit);
