using CaseFlow.Inbox;

namespace CaseFlow.Grading;

/// <summary>Task types that grading definitions use.</summary>
public static class GradingTasks
{
    /// <summary>主要负责人声明并签字.</summary>
    public const string Sign = "grading.sign";

    /// <summary>完整性审查.</summary>
    public const string Check = "grading.check";

    /// <summary>补正.</summary>
    public const string Correct = "grading.correct";

    /// <summary>受理决定.</summary>
    public const string Accept = "grading.accept";

    /// <summary>安排评审.</summary>
    public const string Assign = "grading.assign";

    /// <summary>现场评审.</summary>
    public const string Review = "grading.review";

    /// <summary>整改.</summary>
    public const string Rectify = "grading.rectify";

    /// <summary>延期审批.</summary>
    public const string Extend = "grading.extend";

    /// <summary>整改确认.</summary>
    public const string Verify = "grading.verify";

    /// <summary>审核.</summary>
    public const string Audit = "grading.audit";

    /// <summary>异议核实.</summary>
    public const string Objections = "grading.objections";

    /// <summary>公告.</summary>
    public const string Announce = "grading.announce";

    /// <summary>申请换证.</summary>
    public const string Renew = "grading.renew";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        Type(Sign, "draw", Yes("Declare"), No("GiveBack")),
        Type(Check, "fact_check", Yes("FindComplete", signs: false), No("AskCorrection")),
        Type(Correct, "edit_note", Yes("Corrected")) with { WorkHref = "/grading/{0}/edit" },
        Type(Accept, "inbox", Yes("TakeOn"), No("Decline")),
        Type(Assign, "group_add", Yes("Assign")) with { Form = typeof(Pages.AssignForm) },
        Type(Review, "assignment", Yes("ReportReview")) with { Form = typeof(Pages.ReviewForm) },
        Type(Rectify, "build", Yes("FinishRectifying")) with { Form = typeof(Pages.RectifyForm) },
        Type(Extend, "more_time", Yes("GrantTime"), No("DenyTime")),
        Type(Verify, "verified", Yes("ConfirmRectified"), No("FailRectified")),
        Type(Audit, "gavel", Yes("PassAudit"), No("FailAudit")),
        Type(Objections, "forum", Yes("SettleObjections")) with { Form = typeof(Pages.ObjectionsForm) },
        Type(Announce, "campaign", Yes("Announce"), No("Withhold")) with { Form = typeof(Pages.AnnounceForm) },
        Type(Renew, "autorenew", Yes("RenewDirectly"), new TaskOutcome("RenewByReview", false, false), No("LetEnd")) with { Answer = typeof(AnswerRenewal) },
    ];

    private static TaskType Type(string name, string icon, params TaskOutcome[] outcomes) => new(name, icon, outcomes, typeof(AnswerGrading));

    private static TaskOutcome Yes(string name, bool signs = true) => new(name, signs, false, OutcomeTone.Primary);

    private static TaskOutcome No(string name) => new(name, true, true);
}
