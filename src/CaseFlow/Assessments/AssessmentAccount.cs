using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>What the report says beside the items.</summary>
/// <param name="Team">Who assessed, and who led it (自评组织).</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Summary">How the standard is lived, in the enterprise's own words (自评情况综述).</param>
/// <param name="Notice">How the staff were told.</param>
public sealed record AssessmentAccount(string? Team, DateOnly? From, DateOnly? To, string? Summary, StaffNotice Notice)
{
    /// <summary>Characters of a text, at most.</summary>
    public const int LongestText = 4000;

    /// <summary>Nothing written yet.</summary>
    public static AssessmentAccount Empty { get; } = new(null, null, null, null, StaffNotice.None);

    /// <summary>Everything that cannot be written down at all.</summary>
    public IEnumerable<Message> Impossible()
    {
        if (new[] { Team, Summary, Notice.How, Notice.Evidence }.Any(t => t?.Length > LongestText))
        {
            yield return new Message("assessment.account-too-long", AssessmentWords.Number(LongestText));
        }
    }

    /// <summary>Everything that keeps the whole from being filed.</summary>
    public IEnumerable<Message> Missing(DateOnly today)
    {
        var missing = new (bool Is, string Code)[]
        {
            (string.IsNullOrWhiteSpace(Team), "assessment.team-missing"),
            (From is null || To is null, "assessment.days-missing"),
            (From > To || To > today, "assessment.days-impossible"),
            (string.IsNullOrWhiteSpace(Summary), "assessment.summary-missing"),
            (Notice.On is null, "assessment.told-on-missing"),
            (Notice.On > today, "assessment.told-on-future"),
            (string.IsNullOrWhiteSpace(Notice.How), "assessment.told-how-missing"),
            (string.IsNullOrWhiteSpace(Notice.Evidence), "assessment.told-evidence-missing"),
        };
        return missing.Where(m => m.Is).Select(m => new Message(m.Code));
    }
}
