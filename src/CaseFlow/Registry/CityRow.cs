namespace CaseFlow.Registry;

/// <summary>An enterprise as the city's platform takes it, and what the platform does not know yet.</summary>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="Values">Texts by heading, in the configured order.</param>
/// <param name="IsNew">It was never exported and never came from there.</param>
/// <param name="Changes">Columns that differ.</param>
public sealed record CityRow(Enterprise Enterprise, IReadOnlyDictionary<string, string> Values, bool IsNew, IReadOnlyList<CityChange> Changes);
