using CaseFlow.Language;

namespace CaseFlow.Complaints;

/// <summary>What somebody complains about. Who complains is no part of it (<see cref="ComplainantIdentity"/>).</summary>
/// <param name="KindCode">See <see cref="ComplaintKind"/>.</param>
/// <param name="ReviewUnitId">The review unit, where the complainant knows it.</param>
/// <param name="Enterprise">Which enterprise was reviewed, in the complainant's words.</param>
/// <param name="When">When it was, in the complainant's words.</param>
/// <param name="Text">What happened.</param>
public sealed record ComplaintContent(string KindCode, string? ReviewUnitId, string? Enterprise, string? When, string Text)
{
    /// <summary>Characters of the account, at most.</summary>
    public const int LongestText = 4000;

    /// <summary>Characters of a short field, at most.</summary>
    public const int LongestLine = 200;

    internal static ComplaintContent Of(string? kindCode, string? reviewUnitId, string? enterprise, string? when, string? text, ComplaintRules rules)
    {
        if (rules.Kind(kindCode) is not { } kind)
        {
            throw new RuleViolationException("complaint.kind-missing");
        }

        return new ComplaintContent(kind.Code, Plain(reviewUnitId), Short(enterprise), Short(when), Words(text));
    }

    /// <summary>Words that have to be there.</summary>
    /// <exception cref="RuleViolationException">There are none, or too many.</exception>
    internal static string Words(string? text) =>
        string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException("complaint.text-missing")
        : text.Length > LongestText ? throw new RuleViolationException("complaint.text-too-long")
        : text.Trim();

    private static string? Short(string? text) => text?.Length > LongestLine ? throw new RuleViolationException("complaint.text-too-long") : Plain(text);

    private static string? Plain(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
