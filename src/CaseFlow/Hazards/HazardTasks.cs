using CaseFlow.Inbox;

namespace CaseFlow.Hazards;

/// <summary>Task types of correcting hidden dangers.</summary>
public static class HazardTasks
{
    /// <summary>整改.</summary>
    public const string Rectify = "hazard.rectify";

    /// <summary>复查.</summary>
    public const string Verify = "hazard.verify";

    /// <summary>审批延期.</summary>
    public const string Extend = "hazard.extend";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Rectify, "build", [new("Rectified", false, false, OutcomeTone.Primary)], typeof(AnswerHazard)) { Form = typeof(Pages.CorrectionForm) },
        new(Verify, "fact_check", [new("Verified", true, false, OutcomeTone.Primary), new("SendBack", false, true)], typeof(AnswerHazard)),
        new(Extend, "event", [new("Grant", false, true, OutcomeTone.Primary), new("Deny", false, true)], typeof(AnswerHazard)),
    ];
}
