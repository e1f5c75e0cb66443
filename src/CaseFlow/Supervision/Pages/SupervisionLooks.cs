using CaseFlow.Ui;

namespace CaseFlow.Supervision.Pages;

/// <summary>How states of supervision look.</summary>
internal static class SupervisionLooks
{
    public static StateTone Tone(InspectionStatus status) => status switch
    {
        InspectionStatus.Planned => StateTone.Active,
        InspectionStatus.StopWork => StateTone.Suspended,
        InspectionStatus.Done => StateTone.Ended,
        _ => StateTone.Refused,
    };

    public static StateTone Tone(DecisionState state) => state switch
    {
        DecisionState.Proposed => StateTone.InApproval,
        DecisionState.Decided => StateTone.Active,
        DecisionState.Paid => StateTone.Ended,
        _ => StateTone.Refused,
    };
}
