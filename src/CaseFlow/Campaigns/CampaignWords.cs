using System.Globalization;

namespace CaseFlow.Campaigns;

/// <summary>Campaigns in sentences.</summary>
public static class CampaignWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
