using CaseFlow.Language;
using CaseFlow.Ui;

namespace CaseFlow.Hazards.Pages;

/// <summary>How a hidden danger's state looks.</summary>
internal static class HazardLooks
{
    /// <summary>Who found it; the product itself where nobody did.</summary>
    public static string Finder(Hazard hazard, Texts texts) => hazard.RaisedByName.Length > 0 ? hazard.RaisedByName : texts["ui.system"];

    public static StateTone Tone(Hazard hazard, DateOnly today) => hazard.Status switch
    {
        HazardStatus.Closed => StateTone.Ended,
        HazardStatus.Rectified => StateTone.InApproval,
        _ when hazard.DaysLate(today) > 0 => StateTone.Refused,
        _ => StateTone.Active,
    };
}
