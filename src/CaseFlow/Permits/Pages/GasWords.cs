using System.Globalization;

namespace CaseFlow.Permits.Pages;

/// <summary>Values and limits of gases as they are written beside a unit.</summary>
internal static class GasWords
{
    /// <summary>Without superfluous zeros.</summary>
    public static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);

    /// <summary>19.5–21 · ≤ 0.2 · ≥ 19.5.</summary>
    public static string Limits(decimal? least, decimal? most) => (least, most) switch
    {
        ({ } low, { } high) => $"{Number(low)}–{Number(high)}",
        ({ } low, null) => $"≥ {Number(low)}",
        (null, { } high) => $"≤ {Number(high)}",
        _ => "–",
    };
}
