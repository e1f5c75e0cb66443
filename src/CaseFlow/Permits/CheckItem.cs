using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>One of the five checks (五想五不干).</summary>
/// <param name="Code">Its code.</param>
/// <param name="Think">What to think of, in both languages.</param>
/// <param name="OtherwiseNot">When not to work.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record CheckItem(string Code, Localized Think, Localized OtherwiseNot, string Source, bool Verified);
