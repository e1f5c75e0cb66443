using CaseFlow.Inbox;

namespace CaseFlow.Guidance;

/// <summary>Task types of guidance.</summary>
public static class GuidanceTasks
{
    /// <summary>走访并记录.</summary>
    public const string Record = "guidance.record";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(Record, "tour", [new("Visited", false, false, OutcomeTone.Primary), new("CallOff", false, true, OutcomeTone.Ending)], typeof(AnswerVisit)) { Form = typeof(Pages.VisitTaskForm) },
    ];
}
