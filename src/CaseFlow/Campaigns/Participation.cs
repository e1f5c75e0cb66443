namespace CaseFlow.Campaigns;

/// <summary>An enterprise's part in a campaign (企业参与); an enterprise takes part once.</summary>
public sealed class Participation
{
    private Participation()
    {
        Id = CampaignId = EnterpriseId = UnitId = null!;
    }

    public Participation(string id, string campaignId, string enterpriseId, string unitId)
    {
        Id = id;
        CampaignId = campaignId;
        EnterpriseId = enterpriseId;
        UnitId = unitId;
    }

    /// <summary>Also the id of its case (kind <c>campaign.enterprise</c>) and the correlation id of its instance.</summary>
    public string Id { get; private set; }

    public string CampaignId { get; private set; }

    public string EnterpriseId { get; private set; }

    /// <summary>The unit that looked after it when it was started.</summary>
    public string UnitId { get; private set; }
}
