namespace CaseFlow.Guidance;

/// <summary>How the visit plan is proposed: <c>seed/guidance/visit-plan.json</c>.</summary>
/// <param name="Threshold">An enterprise with as many points or more is proposed.</param>
/// <param name="Weights">What counts, and how much.</param>
public sealed record VisitPlanRules(int Threshold, IReadOnlyList<PlanWeight> Weights)
{
    /// <summary>The file.</summary>
    public const string Path = "guidance/visit-plan.json";
}
