using CaseFlow.Inbox;

namespace CaseFlow.Reporting;

/// <summary>Task types that reporting definitions use.</summary>
public static class ReportTasks
{
    /// <summary>填报: reminded of by digests, so no mail of its own.</summary>
    public const string Write = "report.write";

    /// <summary>修改后重报: the office returned it; told at once.</summary>
    public const string Revise = "report.revise";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Write, "description", Filing, typeof(AnswerReport)) { Form = typeof(Pages.ReportTaskForm), MailsAtOnce = false },
        new(Revise, "edit_note", Filing, typeof(AnswerReport)) { Form = typeof(Pages.ReportTaskForm) },
    ];

    private static TaskOutcome[] Filing => [new("File", true, false, OutcomeTone.Primary)];
}
