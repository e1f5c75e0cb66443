using CaseFlow.Language;
using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>What the facts propose for an enterprise that is on no list yet.</summary>
/// <param name="Enterprise">Whom.</param>
/// <param name="Rule">The rule that fits.</param>
/// <param name="TargetLevel">What to apply for.</param>
/// <param name="Reasons">Its conditions as sentences.</param>
public sealed record PlanningProposal(Enterprise Enterprise, PlanningRule Rule, string TargetLevel, IReadOnlyList<Message> Reasons);
