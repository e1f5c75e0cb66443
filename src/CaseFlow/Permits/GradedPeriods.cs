namespace CaseFlow.Permits;

/// <summary>What holds after the applicant has chosen.</summary>
/// <param name="Grade">The grade whose chain and limits hold.</param>
/// <param name="IsRaised">Raised by one, or the highest grade's further approver is called.</param>
/// <param name="NeedsFurtherApprover">The highest grade was asked already and stays, so its further approver is called.</param>
/// <param name="Periods">The stretches in which work may go on.</param>
public sealed record GradedPeriods(PermitGrade Grade, bool IsRaised, bool NeedsFurtherApprover, IReadOnlyList<WorkPeriod> Periods);
