using System.Globalization;

namespace CaseFlow.Guidance;

/// <summary>Visits in words.</summary>
public static class GuidanceWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
