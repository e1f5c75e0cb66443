using CaseFlow.Language;

namespace CaseFlow.Summaries;

/// <summary>A campaign's summary (总结): the office's own words, and from its completion on the year's figures as they were then.</summary>
public sealed class CampaignSummary
{
    private CampaignSummary()
    {
        CampaignId = null!;
        Words = null!;
        Figures = [];
    }

    public CampaignSummary(string campaignId)
    {
        CampaignId = campaignId;
        Words = SummaryWords.None;
        Figures = [];
        Version = 1;
    }

    public string CampaignId { get; private set; }

    public SummaryWords Words { get; private set; }

    /// <summary>As they were when it was completed; empty before.</summary>
    public IReadOnlyList<SummaryPart> Figures { get; private set; }

    public DateTimeOffset? CompletedAt { get; private set; }

    public string? CompletedByName { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    public bool IsComplete => CompletedAt is not null;

    /// <summary>Takes the office's words.</summary>
    /// <exception cref="RuleViolationException">It is completed, or a text is too long.</exception>
    public void Write(SummaryWords words)
    {
        RequireDraft();
        if (words.All.Any(w => w.Length > SummaryWords.Longest))
        {
            throw new RuleViolationException("summary.too-long", SummaryWords.Longest.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        Words = words.Tidy();
        Version++;
    }

    /// <summary>Completes it (定稿): words and figures stand still.</summary>
    /// <exception cref="RuleViolationException">It is completed already, or experience, problems or measures are not written.</exception>
    public void Complete(IReadOnlyList<SummaryPart> figures, string byName, DateTimeOffset at)
    {
        RequireDraft();
        var missing = new[] { (Words.Experience, "experience"), (Words.Problems, "problems"), (Words.Measures, "measures") }.Where(w => w.Item1.Length == 0).ToList();
        if (missing.Count > 0)
        {
            throw new RuleViolationException([.. missing.Select(m => new Message("summary.missing", $"@summary.words.{m.Item2}"))]);
        }

        (Figures, CompletedByName, CompletedAt) = (figures, byName, at);
        Version++;
    }

    private void RequireDraft()
    {
        if (IsComplete)
        {
            throw new RuleViolationException("summary.complete-already");
        }
    }
}
