namespace CaseFlow.Commitments;

/// <summary>Letters for all enterprises of a campaign, written a few hundred at a time; how far it is commits with what was written, so that one that was killed goes on where it stood.</summary>
public sealed class LetterBatch
{
    private LetterBatch()
    {
        Id = CampaignId = Cursor = null!;
    }

    public LetterBatch(string id, string campaignId, int total, DateTimeOffset at)
    {
        Id = id;
        CampaignId = campaignId;
        Cursor = "";
        Total = total;
        CreatedAt = at;
        Version = 1;
    }

    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    /// <summary>The last part that was done; empty before the first. Ids are taken in order.</summary>
    public string Cursor { get; private set; }

    /// <summary>Enterprises done.</summary>
    public int Done { get; private set; }

    /// <summary>Enterprises when it was asked for.</summary>
    public int Total { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? FinishedAt { get; private set; }

    /// <summary>Application-incremented concurrency token: two nodes never write the same letters.</summary>
    public long Version { get; private set; }

    internal void Advance(string cursor, int done)
    {
        Cursor = cursor;
        Done += done;
        Total = Math.Max(Total, Done);
        Version++;
    }

    internal void Finish(DateTimeOffset at)
    {
        FinishedAt = at;
        Version++;
    }
}
