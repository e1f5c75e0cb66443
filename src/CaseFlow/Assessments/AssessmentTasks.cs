using CaseFlow.Inbox;

namespace CaseFlow.Assessments;

/// <summary>Task types of self-assessments; campaigns use <see cref="File"/> too.</summary>
public static class AssessmentTasks
{
    /// <summary>自评并报送: asks the enterprise for its self-assessment; answered by a signature.</summary>
    public const string File = "assessment.file";

    /// <summary>查阅自评报告: the unit or the office takes note, or sends it back.</summary>
    public const string Look = "assessment.look";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(File, "fact_check", [new("File", true, false, OutcomeTone.Primary)], typeof(AnswerFiling)) { Form = typeof(Pages.FilingForm), WorkHref = "/assessments/of/{0}" },
        new(Look, "rule", [new("Note", false, false, OutcomeTone.Primary), new("Return", false, true)], typeof(AnswerLook)),
    ];
}
