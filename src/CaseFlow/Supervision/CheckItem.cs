using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>An item that inspectors look at: <c>seed/supervision/checklist.json</c>.</summary>
/// <param name="Code">Its code in records.</param>
/// <param name="Label">What to look at.</param>
/// <param name="Source">The rule behind it.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record CheckItem(string Code, Localized Label, string Source, bool Verified)
{
    /// <summary>The file.</summary>
    public const string Path = "supervision/checklist.json";
}
