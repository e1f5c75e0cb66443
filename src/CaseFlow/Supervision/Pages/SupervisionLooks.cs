using CaseFlow.Language;
using CaseFlow.Registry;
using CaseFlow.Ui;

namespace CaseFlow.Supervision.Pages;

/// <summary>How states of supervision look.</summary>
internal static class SupervisionLooks
{
    /// <summary>A rule's conditions as one sentence.</summary>
    public static string Sentence(TierRule rule, EnterpriseFacts facts, Texts texts) =>
        string.Join(texts["supervision.page.and"], rule.Conditions.Select(c => texts.Render(facts.Sentence(c))));

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
