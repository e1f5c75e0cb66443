using System.Globalization;

namespace CaseFlow.Supervision;

/// <summary>Supervision in words.</summary>
public static class SupervisionWords
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
