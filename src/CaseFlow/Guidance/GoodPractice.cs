using CaseFlow.Language;

namespace CaseFlow.Guidance;

/// <summary>A good practice (好的经验做法) seen at an enterprise; the office decides whether all enterprises see it.</summary>
public sealed class GoodPractice
{
    private GoodPractice()
    {
        Id = EnterpriseId = VisitId = Text = null!;
    }

    public GoodPractice(string id, GuidanceVisit visit, VisitFinding finding)
    {
        Id = id;
        (EnterpriseId, VisitId) = (visit.EnterpriseId, visit.Id);
        (Topic, Text) = (finding.Topic, finding.Text);
        SeenOn = visit.VisitedOn!.Value;
        Version = 1;
    }

    public string Id { get; private set; }

    public string EnterpriseId { get; private set; }

    public string VisitId { get; private set; }

    public string? Topic { get; private set; }

    public string Text { get; private set; }

    public DateOnly SeenOn { get; private set; }

    /// <summary>Since when all enterprises see it; null while it is only offered.</summary>
    public DateTimeOffset? SharedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Shares it, in the words that all shall read.</summary>
    /// <exception cref="RuleViolationException">There are no words.</exception>
    public void Share(string text, DateTimeOffset at)
    {
        Text = string.IsNullOrWhiteSpace(text) ? throw new RuleViolationException("guidance.practice-empty") : text.Trim();
        SharedAt = at;
        Version++;
    }

    /// <summary>Takes it back.</summary>
    public void Unshare()
    {
        SharedAt = null;
        Version++;
    }
}
