namespace CaseFlow.Permits;

/// <summary>The second way: work in all hours under the next higher grade, with its chain and its longest validity.</summary>
/// <param name="Grade">The higher grade; the highest stays itself.</param>
/// <param name="NeedsFurtherApprover">The highest grade was asked already, so its further approver is called.</param>
/// <param name="LongestWindow">The asked window, cut to the grade's longest validity.</param>
/// <param name="IsWindowCut">The asked window is longer than the grade allows.</param>
public sealed record HigherGradeOffer(PermitGrade Grade, bool NeedsFurtherApprover, PermitWindow LongestWindow, bool IsWindowCut);
