using CaseFlow.Ui;

namespace CaseFlow.Assessments.Pages;

/// <summary>How a self-assessment's state and points look.</summary>
internal static class AssessmentLooks
{
    public static StateTone Tone(AssessmentStatus status) => status switch
    {
        AssessmentStatus.Draft => StateTone.Active,
        AssessmentStatus.Filed => StateTone.InApproval,
        AssessmentStatus.Returned => StateTone.Draft,
        _ => StateTone.Ended,
    };

    /// <summary>The level, or that it is below the standard and why.</summary>
    public static string Result(Assessment assessment, AssessmentStandard standard, Language.Texts texts) =>
        standard.Level(assessment.LevelCode)?.Name.ToString() ?? texts[assessment.IsVetoed ? "assessment.result.vetoed" : "assessment.result.below"];

    /// <summary>Share of the points got, in whole percent rounded down, for the length of a bar.</summary>
    public static int Share(AssessmentScore score) => score.Hundredths is { } h ? h / 100 : 0;
}
