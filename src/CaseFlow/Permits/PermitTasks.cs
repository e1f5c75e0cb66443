using CaseFlow.Inbox;

namespace CaseFlow.Permits;

/// <summary>Task types that permit definitions use.</summary>
public static class PermitTasks
{
    /// <summary>属地确认与审批: the workshop head confirms the measures on site and approves.</summary>
    public const string ConfirmSite = "permit.confirm-site";

    /// <summary>审批: a further approver of the chain.</summary>
    public const string Approve = "permit.approve";

    /// <summary>修改: the applicant changes a returned application.</summary>
    public const string Revise = "permit.revise";

    /// <summary>现场确认: gas test, five checks, one-minute talk.</summary>
    public const string Confirm = "permit.confirm";

    /// <summary>开工.</summary>
    public const string Start = "permit.start";

    /// <summary>作业: hand back or suspend.</summary>
    public const string Work = "permit.work";

    /// <summary>恢复: tests and checks again.</summary>
    public const string Resume = "permit.resume";

    /// <summary>交回: work that stands still turns out to be finished; who is on the permit heard of the stop already, so no mail asks for it.</summary>
    public const string HandBack = "permit.hand-back";

    /// <summary>验收.</summary>
    public const string Accept = "permit.accept";

    /// <summary>整改现场: after a refused acceptance.</summary>
    public const string Tidy = "permit.tidy";

    /// <summary>Whether a task is for somebody who neither applied nor works on the permit.</summary>
    public static bool IsForOutsiders(string typeName) => typeName is ConfirmSite or Approve or Accept;

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(ConfirmSite, "fact_check", Approval, typeof(AnswerApproval)),
        new(Approve, "approval", Approval, typeof(AnswerApproval)),
        new(Revise, "edit_note", [new("Resubmit", false, false, OutcomeTone.Primary), new("Withdraw", false, true, OutcomeTone.Ending)], typeof(AnswerRevision)) { WorkHref = "/permits/{0}/edit", IsAnsweredAtWork = true },
        new(Confirm, "sensors", [new("Confirm", true, false, OutcomeTone.Primary)], typeof(AnswerPlainly)) { Form = typeof(Pages.OnSiteForm) },
        new(Start, "play_circle", [new("Start", true, false, OutcomeTone.Primary)], typeof(AnswerPlainly)) { Form = typeof(Pages.OnSiteForm) },
        new(Work, "construction", [new("HandBack", true, false, OutcomeTone.Primary), new("Suspend", false, true)], typeof(AnswerPlainly)),
        new(Resume, "restart_alt", [new("Resume", true, false, OutcomeTone.Primary)], typeof(AnswerPlainly)) { Form = typeof(Pages.OnSiteForm) },
        new(HandBack, "assignment_return", [new("HandBack", true, false, OutcomeTone.Primary)], typeof(AnswerPlainly)) { MailsAtOnce = false },
        new(Accept, "task_alt", [new("Accept", true, false, OutcomeTone.Primary), new("Refuse", false, true)], typeof(AnswerPlainly)),
        new(Tidy, "cleaning_services", [new("Done", false, false, OutcomeTone.Primary)], typeof(AnswerPlainly)),
    ];

    private static TaskOutcome[] Approval => [new("Approve", true, false, OutcomeTone.Primary), new("Return", false, true), new("Reject", false, true, OutcomeTone.Ending)];
}
