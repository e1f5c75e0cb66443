namespace CaseFlow.Hazards.Pages;

/// <summary>A hidden danger in a list.</summary>
/// <param name="Hazard">The hidden danger.</param>
/// <param name="EnterpriseName">Where it is.</param>
/// <param name="UnitName">The enterprise's reporting unit.</param>
/// <param name="OwnerName">Who has to correct it, by name or post's key; null once it is corrected.</param>
public sealed record HazardRow(Hazard Hazard, string EnterpriseName, string UnitName, string? OwnerName)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/hazards/{Hazard.Id}";
}
