namespace CaseFlow.Meetings;

/// <summary>How decisions are followed: <c>seed/meetings/rules.json</c>.</summary>
/// <param name="Confirmers">Posts that confirm a result, the first that somebody holds besides who carried it out.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record MeetingRules(IReadOnlyList<string> Confirmers, string Source, bool Verified)
{
    /// <summary>The file.</summary>
    public const string Path = "meetings/rules.json";
}
