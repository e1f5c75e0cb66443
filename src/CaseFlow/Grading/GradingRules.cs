namespace CaseFlow.Grading;

/// <summary>Levels, limits and conditions of the grading chain: <c>seed/grading/rules.json</c>. Nothing of it is a constant, and every figure says where it comes from.</summary>
/// <param name="Levels">What can be applied for.</param>
/// <param name="Limits">Working days of each step.</param>
/// <param name="Conditions">What the principal declares, checked against what the product knows.</param>
/// <param name="Accidents">How much is too much.</param>
/// <param name="AfterRefusalMonths">How long after a refusal, failure or revocation.</param>
/// <param name="IndependenceYears">How long a tie to an enterprise keeps somebody from reviewing it.</param>
/// <param name="ValidityYears">How long a certificate holds.</param>
/// <param name="RenewalMonths">How long before its end renewal may be applied for.</param>
/// <param name="Renewal">How a certificate is renewed.</param>
/// <param name="Yearly">The self-assessment that its holder owes every year.</param>
/// <param name="StandardKey">The standard whose current version new reviews score.</param>
public sealed record GradingRules(
    IReadOnlyList<GradingLevel> Levels,
    IReadOnlyList<GradingLimit> Limits,
    IReadOnlyList<GradingCondition> Conditions,
    AccidentLimits Accidents,
    GradingTerm AfterRefusalMonths,
    GradingTerm IndependenceYears,
    GradingTerm ValidityYears,
    GradingTerm RenewalMonths,
    RenewalRules Renewal,
    YearlyRule Yearly,
    string StandardKey)
{
    /// <summary>The file.</summary>
    public const string Path = "grading/rules.json";

    /// <summary>A level by its code, or null.</summary>
    public GradingLevel? Level(string code) => Levels.FirstOrDefault(l => l.Code == code);

    /// <summary>A level's place, 1 being the highest; 0 when it is none.</summary>
    public int Rank(string code) => Levels.Index().FirstOrDefault(l => l.Item.Code == code) is { Item: not null } found ? found.Index + 1 : 0;

    /// <summary>A step's limit by its code.</summary>
    public GradingLimit Limit(string code) => Limits.First(l => l.Code == code);
}
