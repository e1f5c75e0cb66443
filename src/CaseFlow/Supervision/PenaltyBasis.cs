using CaseFlow.Language;

namespace CaseFlow.Supervision;

/// <summary>A legal basis of a fine and its range: <c>seed/supervision/penalty-bases.json</c>.</summary>
/// <param name="Code">Its code in decisions.</param>
/// <param name="Party">Whom it penalises.</param>
/// <param name="Label">What was done wrong.</param>
/// <param name="MinimumFen">The least fine, in fen.</param>
/// <param name="MaximumFen">The highest fine (上限), in fen.</param>
/// <param name="Source">Law and article.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record PenaltyBasis(string Code, PenaltyParty Party, Localized Label, long MinimumFen, long MaximumFen, string Source, bool Verified)
{
    /// <summary>The file.</summary>
    public const string Path = "supervision/penalty-bases.json";
}
