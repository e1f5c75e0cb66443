namespace CaseFlow.Registry;

/// <summary>An enterprise of a registry file.</summary>
public sealed record SeedEnterprise(string Id, string Name, string CreditCode, string UnitId, string Category, string Sector, EnterpriseSize Size, RiskColour Risk)
{
    /// <summary>The enterprise as stored.</summary>
    public Enterprise ToEnterprise(bool isDemo) => new(Id, Name, CreditCode, UnitId, Category, Sector, Size, Risk, isDemo);
}
