namespace CaseFlow.Grading;

/// <summary>The five lists of a year and what proposes them: <c>seed/grading/planning.json</c>.</summary>
/// <param name="Lists">In their order.</param>
/// <param name="Rules">The first that fits proposes.</param>
public sealed record PlanningRules(IReadOnlyList<PlanningList> Lists, IReadOnlyList<PlanningRule> Rules)
{
    /// <summary>The file.</summary>
    public const string Path = "grading/planning.json";

    /// <summary>A list by its code, or null.</summary>
    public PlanningList? List(string? code) => Lists.FirstOrDefault(l => l.Code == code);
}
