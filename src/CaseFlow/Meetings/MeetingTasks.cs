using CaseFlow.Inbox;

namespace CaseFlow.Meetings;

/// <summary>Task types of decisions.</summary>
public static class MeetingTasks
{
    /// <summary>办理议定事项.</summary>
    public const string CarryOut = "meeting.carry-out";

    /// <summary>确认办理结果.</summary>
    public const string Confirm = "meeting.confirm";

    /// <summary>All of them, for registration and for checking definitions.</summary>
    public static IReadOnlyList<TaskType> All { get; } =
    [
        new(CarryOut, "task_alt", [new("CarriedOut", false, true, OutcomeTone.Primary)], typeof(AnswerDecision)),
        new(Confirm, "fact_check", [new("ResultConfirmed", false, false, OutcomeTone.Primary), new("ResultRefused", false, true)], typeof(AnswerDecision)),
    ];
}
