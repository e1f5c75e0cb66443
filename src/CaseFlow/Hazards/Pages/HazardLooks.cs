using CaseFlow.Ui;

namespace CaseFlow.Hazards.Pages;

/// <summary>How a hidden danger's state looks.</summary>
internal static class HazardLooks
{
    public static StateTone Tone(Hazard hazard, DateOnly today) => hazard.Status switch
    {
        HazardStatus.Closed => StateTone.Ended,
        HazardStatus.Rectified => StateTone.InApproval,
        _ when hazard.DaysLate(today) > 0 => StateTone.Refused,
        _ => StateTone.Active,
    };
}
