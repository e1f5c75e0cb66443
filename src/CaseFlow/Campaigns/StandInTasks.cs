using CaseFlow.Inbox;

namespace CaseFlow.Campaigns;

/// <summary>Notice, commitment and self-assessment answered like any other piece of work, until the rooms that know more about them bring their own task types.</summary>
public static class StandInTasks
{
    public static IReadOnlyList<TaskType> All { get; } =
    [
        Plain("commitment.deliver", "outgoing_mail", "Deliver"),
        Plain("commitment.sign", "signature", "Sign"),
        Plain("assessment.file", "fact_check", "File"),
    ];

    private static TaskType Plain(string name, string icon, string outcome) =>
        new(name, icon, [new(outcome, true, false, OutcomeTone.Primary)], typeof(AnswerDuty)) { Form = typeof(Pages.DutyTaskForm), MailsAtOnce = false };
}
