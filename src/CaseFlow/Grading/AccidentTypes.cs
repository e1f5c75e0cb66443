using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Types of accidents by GB 6441: <c>seed/grading/accident-types.json</c>.</summary>
/// <param name="Types">Code and name, in the standard's order.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record AccidentTypes(IReadOnlyDictionary<string, Localized> Types, string Source, bool Verified)
{
    /// <summary>The file.</summary>
    public const string Path = "grading/accident-types.json";
}
