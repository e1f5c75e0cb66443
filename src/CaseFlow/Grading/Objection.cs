using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>What somebody of the public says against a result while it is shown (公示异议).</summary>
public sealed class Objection
{
    /// <summary>Characters of an objection, at most.</summary>
    public const int LongestText = 2000;

    private const int LongestName = 100;

    private Objection()
    {
        Id = ApplicationId = Text = By = Contact = null!;
    }

    /// <exception cref="RuleViolationException">It says nothing, or too much, or not how to reach who says it.</exception>
    internal Objection(string id, string applicationId, string? text, string? by, string? contact, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(text) || string.IsNullOrWhiteSpace(contact))
        {
            throw new RuleViolationException("grading.objection-incomplete");
        }

        if (text.Length > LongestText || by?.Length > LongestName || contact.Length > LongestName)
        {
            throw new RuleViolationException("grading.text-too-long");
        }

        (Id, ApplicationId, Text, By, Contact, At) = (id, applicationId, text.Trim(), by?.Trim() ?? "", contact.Trim(), at);
        Version = 1;
    }

    public string Id { get; private set; }

    public string ApplicationId { get; private set; }

    public string Text { get; private set; }

    /// <summary>Empty when the person gave no name.</summary>
    public string By { get; private set; }

    /// <summary>Personal data: only the grading department sees it.</summary>
    public string Contact { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>Whether it is right; null while it is not verified.</summary>
    public bool? IsUpheld { get; private set; }

    /// <summary>What was found.</summary>
    public string? Finding { get; private set; }

    public string? VerifiedByName { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    internal void Verify(bool isUpheld, string? finding, string byName)
    {
        Finding = string.IsNullOrWhiteSpace(finding) ? throw new RuleViolationException("grading.finding-required") : finding.Trim();
        (IsUpheld, VerifiedByName) = (isUpheld, byName);
        Version++;
    }
}
