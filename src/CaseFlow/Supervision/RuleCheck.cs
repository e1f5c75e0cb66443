namespace CaseFlow.Supervision;

/// <summary>That somebody compared a rule with its source (核对); it holds for the wording it was made of.</summary>
/// <param name="ByName">Who.</param>
/// <param name="On">When, in the town's zone.</param>
/// <param name="Said">With what it was compared.</param>
public sealed record RuleCheck(string ByName, DateOnly On, string Said);
