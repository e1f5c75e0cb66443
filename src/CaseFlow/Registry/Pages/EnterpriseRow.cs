using CaseFlow.Ui;

namespace CaseFlow.Registry.Pages;

/// <summary>An enterprise in a list.</summary>
/// <param name="Enterprise">The enterprise.</param>
/// <param name="Unit">Its reporting unit's name.</param>
/// <param name="Category">In the reader's language.</param>
/// <param name="Sector">In the reader's language.</param>
/// <param name="Soonest">The certificate that ends first, or null.</param>
/// <param name="Holder">Whose it is.</param>
/// <param name="SoonestKind">What it is.</param>
public sealed record EnterpriseRow(Enterprise Enterprise, string Unit, string Category, string Sector, Certificate? Soonest, string? Holder, string? SoonestKind)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/enterprises/{Enterprise.Id}";

    /// <summary>The colour as the face shows it.</summary>
    public RiskLevel Level => LevelOf(Enterprise.Risk);

    /// <summary>A colour as the face shows it.</summary>
    public static RiskLevel LevelOf(RiskColour risk) => risk switch
    {
        RiskColour.Red => RiskLevel.Major,
        RiskColour.Orange => RiskLevel.Considerable,
        RiskColour.Yellow => RiskLevel.Moderate,
        _ => RiskLevel.Low,
    };
}
