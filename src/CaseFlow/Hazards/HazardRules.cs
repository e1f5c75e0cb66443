namespace CaseFlow.Hazards;

/// <summary>Deadlines, routes and lists of hidden dangers: <c>seed/hazards/rules.json</c>.</summary>
/// <param name="Deadlines">Days to correct, by severity.</param>
/// <param name="LongestExtension">Days after the first due date, at most.</param>
/// <param name="VerifyWithin">Days to look at a correction.</param>
/// <param name="OwnerRoles">Who at an enterprise corrects what names nobody: the first post that somebody holds.</param>
/// <param name="Verifiers">Who looks at a correction: the first that fits.</param>
/// <param name="Lists">三张清单: the plan names three lists and does not say which.</param>
public sealed record HazardRules(
    IReadOnlyList<HazardDeadline> Deadlines,
    HazardDays LongestExtension,
    HazardDays VerifyWithin,
    IReadOnlyList<string> OwnerRoles,
    IReadOnlyList<HazardVerifier> Verifiers,
    IReadOnlyList<HazardList> Lists)
{
    /// <summary>The file.</summary>
    public const string Path = "hazards/rules.json";

    /// <summary>Days to correct one of this severity.</summary>
    public int DaysFor(HazardSeverity severity) => Deadlines.First(d => d.Severity == severity).Days;

    /// <summary>Who looks at this one's correction.</summary>
    public HazardVerifier VerifierOf(Hazard hazard) =>
        Verifiers.First(v => (v.Severity ?? hazard.Severity) == hazard.Severity && (v.Found ?? hazard.Source) == hazard.Source);
}
