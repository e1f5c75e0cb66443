using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>What the enterprise writes into its application.</summary>
/// <param name="Declared">Codes of the conditions that are declared to be met.</param>
/// <param name="AssessmentId">The filed self-assessment that goes with it.</param>
/// <param name="Account">What the enterprise says of itself.</param>
/// <param name="Contact">Whom to ask.</param>
public sealed record GradingContent(IReadOnlyList<string> Declared, string? AssessmentId, string? Account, string? Contact)
{
    private const int LongestText = 4000;

    /// <summary>Nothing written yet.</summary>
    public static GradingContent Empty { get; } = new([], null, null, null);

    /// <summary>Everything that cannot be written down at all.</summary>
    internal IReadOnlyList<Message> Impossible(GradingRules rules) =>
    [
        .. Declared.Except(rules.Conditions.Select(c => c.Code)).Select(code => new Message("grading.condition-unknown", code)),
        .. Account?.Length > LongestText || Contact?.Length > LongestText ? new[] { new Message("grading.text-too-long") } : [],
    ];

    /// <summary>Everything that keeps it from being handed in.</summary>
    internal IReadOnlyList<Message> Missing(GradingRules rules) =>
    [
        .. rules.Conditions.Where(c => !Declared.Contains(c.Code)).Select(c => new Message("grading.not-declared", c.Text.AsArgument())),
        .. AssessmentId is null ? new[] { new Message("grading.assessment-missing") } : [],
        .. string.IsNullOrWhiteSpace(Account) ? new[] { new Message("grading.account-missing") } : [],
    ];
}
