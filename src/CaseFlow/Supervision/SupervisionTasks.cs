using CaseFlow.Inbox;

namespace CaseFlow.Supervision;

/// <summary>Task types of supervision.</summary>
public static class SupervisionTasks
{
    /// <summary>检查并记录.</summary>
    public const string Inspect = "inspection.record";

    /// <summary>核实后恢复生产.</summary>
    public const string Lift = "inspection.lift";

    /// <summary>决定处罚.</summary>
    public const string Decide = "penalty.decide";

    /// <summary>登记缴纳.</summary>
    public const string Pay = "penalty.pay";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Inspect, "policy", [new("Inspected", true, false, OutcomeTone.Primary), new("CallOff", false, true, OutcomeTone.Ending)], typeof(AnswerSupervision)) { Form = typeof(Pages.InspectionTaskForm) },
        new(Lift, "play_circle", [new("Lift", true, false, OutcomeTone.Primary)], typeof(AnswerSupervision)),
        new(Decide, "gavel", [new("Decide", true, false, OutcomeTone.Primary), new("DropCase", false, true, OutcomeTone.Ending)], typeof(AnswerSupervision)) { Form = typeof(Pages.PenaltyTaskForm) },
        new(Pay, "payments", [new("Paid", false, false, OutcomeTone.Primary)], typeof(AnswerSupervision)) { Form = typeof(Pages.PenaltyTaskForm) },
    ];
}
