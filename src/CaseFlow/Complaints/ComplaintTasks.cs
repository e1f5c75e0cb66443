using CaseFlow.Inbox;

namespace CaseFlow.Complaints;

/// <summary>Task types that the complaint's definition uses.</summary>
public static class ComplaintTasks
{
    /// <summary>分办.</summary>
    public const string Triage = "complaint.triage";

    /// <summary>调查核实.</summary>
    public const string Investigate = "complaint.investigate";

    /// <summary>答复.</summary>
    public const string Answer = "complaint.answer";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Triage, "alt_route", [new("TakeUp", false, false, OutcomeTone.Primary), new("NotOurs", false, true)], typeof(AnswerComplaint)) { Form = typeof(Pages.TriageForm) },
        new(Investigate, "policy", [new("ReportFindings", true, false, OutcomeTone.Primary), new("StepBack", false, true)], typeof(AnswerComplaint)) { Form = typeof(Pages.FindingsForm) },
        new(Answer, "reply", [new("GiveAnswer", true, false, OutcomeTone.Primary)], typeof(AnswerComplaint)) { Form = typeof(Pages.AnswerForm) },
    ];
}
