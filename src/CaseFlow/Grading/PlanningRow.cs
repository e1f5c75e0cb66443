using CaseFlow.Registry;

namespace CaseFlow.Grading;

/// <summary>An enterprise on a list, with how far it has come.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Enterprise">Whom.</param>
/// <param name="AppliedOn">When it applied in the year; null while it has not.</param>
/// <param name="CertifiedOn">When it was certified in the year.</param>
/// <param name="Moves">Latest first.</param>
public sealed record PlanningRow(PlanningEntry Entry, Enterprise Enterprise, DateOnly? AppliedOn, DateOnly? CertifiedOn, IReadOnlyList<PlanningMove> Moves)
{
    /// <summary>The resource key of how far it has come.</summary>
    public string ProgressKey(DateOnly today) =>
        CertifiedOn is not null ? "grading.planning.certified"
        : AppliedOn is not null ? "grading.planning.applied"
        : today > Entry.PlannedBy ? "grading.planning.behind"
        : "grading.planning.planned";
}
