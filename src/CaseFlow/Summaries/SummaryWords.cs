namespace CaseFlow.Summaries;

/// <summary>What the office writes itself, in the plan's words (四（五）全面总结完善).</summary>
/// <param name="Situation">基本情况.</param>
/// <param name="Experience">典型经验做法.</param>
/// <param name="Problems">共性问题和突出的个性问题.</param>
/// <param name="Measures">改进措施和长效机制.</param>
public sealed record SummaryWords(string Situation, string Experience, string Problems, string Measures)
{
    /// <summary>Characters of one text, at most.</summary>
    public const int Longest = 8000;

    public static SummaryWords None { get; } = new("", "", "", "");

    internal IReadOnlyList<string> All => [Situation, Experience, Problems, Measures];

    internal SummaryWords Tidy() => new(Situation.Trim(), Experience.Trim(), Problems.Trim(), Measures.Trim());
}
