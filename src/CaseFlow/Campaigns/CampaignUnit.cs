namespace CaseFlow.Campaigns;

/// <summary>A unit's part in a campaign (单位参与).</summary>
public sealed class CampaignUnit
{
    private CampaignUnit()
    {
        Id = CampaignId = UnitId = null!;
    }

    public CampaignUnit(string id, string campaignId, string unitId)
    {
        Id = id;
        CampaignId = campaignId;
        UnitId = unitId;
    }

    /// <summary>Also the id of its case and the correlation id of its instance.</summary>
    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    public string UnitId { get; private set; }
}
