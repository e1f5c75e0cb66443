namespace CaseFlow.Campaigns;

/// <summary>
/// Work over thousands of enterprises, done a few hundred at a time: how far it is commits together with what was done, so that one that
/// was killed goes on where it stood.
/// </summary>
public sealed class CampaignBatch
{
    private CampaignBatch()
    {
        Id = CampaignId = Cursor = null!;
        UnitIds = [];
    }

    public CampaignBatch(string id, string campaignId, BatchKind kind, int total, DateTimeOffset now)
    {
        Id = id;
        CampaignId = campaignId;
        Kind = kind;
        Total = total;
        Cursor = "";
        UnitIds = [];
        CreatedAt = now;
        Version = 1;
    }

    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    public BatchKind Kind { get; private set; }

    /// <summary>Units whose enterprises are started.</summary>
    public IReadOnlyList<string> UnitIds { get; init; }

    /// <summary>The enterprises to start; null for all of the units.</summary>
    public IReadOnlyList<string>? EnterpriseIds { get; init; }

    /// <summary>The phase that was moved, or null.</summary>
    public string? PhaseKey { get; init; }

    /// <summary>The last id that was done; empty before the first. Ids are taken in order.</summary>
    public string Cursor { get; private set; }

    /// <summary>How many are done.</summary>
    public int Done { get; private set; }

    /// <summary>How many there were when it was asked for.</summary>
    public int Total { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Application-incremented concurrency token: two nodes never do the same chunk.</summary>
    public long Version { get; private set; }

    /// <summary>A chunk is done.</summary>
    internal void Advance(string cursor, int done)
    {
        Cursor = cursor;
        Done += done;
        Total = Math.Max(Total, Done);
        Version++;
    }

    /// <summary>Nothing is left.</summary>
    internal void Finish(DateTimeOffset now)
    {
        FinishedAt = now;
        Version++;
    }
}
