namespace CaseFlow.Campaigns;

/// <summary>A template as the installation holds it, taken from <c>seed/campaigns</c>.</summary>
public sealed class CampaignTemplateRow
{
    private CampaignTemplateRow()
    {
    }

    public CampaignTemplateRow(string key, string json)
    {
        Key = key;
        Json = json;
    }

    public string Key { get; private set; } = "";

    /// <summary>The file's text, see <see cref="CampaignTemplate.Parse"/>.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes the file as it is now.</summary>
    public void Replace(string json)
    {
        if (json != Json)
        {
            Json = json;
            Version++;
        }
    }
}
