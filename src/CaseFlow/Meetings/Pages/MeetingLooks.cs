using CaseFlow.Ui;

namespace CaseFlow.Meetings.Pages;

/// <summary>How a decision's state looks.</summary>
internal static class MeetingLooks
{
    public static StateTone Tone(MeetingDecision decision, DateOnly today) => decision.Status switch
    {
        DecisionStatus.Closed => StateTone.Ended,
        DecisionStatus.Cancelled => StateTone.Ended,
        DecisionStatus.Done => StateTone.InApproval,
        _ when decision.IsLate(today) => StateTone.Refused,
        _ => StateTone.Active,
    };
}
