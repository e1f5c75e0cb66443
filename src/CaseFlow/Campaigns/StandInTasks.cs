using CaseFlow.Inbox;

namespace CaseFlow.Campaigns;

/// <summary>Self-assessment answered like any other piece of work, until the room that knows more about it brings its own task type.</summary>
public static class StandInTasks
{
    public static IReadOnlyList<TaskType> All { get; } =
    [
        Plain("assessment.file", "fact_check", "File"),
    ];

    private static TaskType Plain(string name, string icon, string outcome) =>
        new(name, icon, [new(outcome, true, false, OutcomeTone.Primary)], typeof(AnswerDuty)) { Form = typeof(Pages.DutyTaskForm), MailsAtOnce = false };
}
