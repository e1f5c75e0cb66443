using CaseFlow.Ui;

namespace CaseFlow.Guidance.Pages;

/// <summary>How a visit's state looks.</summary>
internal static class GuidanceLooks
{
    public static StateTone Tone(GuidanceVisit visit) => visit.Status switch
    {
        VisitStatus.Planned => StateTone.Active,
        VisitStatus.Done => StateTone.Ended,
        _ => StateTone.Refused,
    };
}
