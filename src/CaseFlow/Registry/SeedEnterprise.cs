namespace CaseFlow.Registry;

/// <summary>An enterprise of a registry file.</summary>
public sealed record SeedEnterprise(string Id, string Name, string CreditCode, string UnitId, string Category, string Sector, EnterpriseSize Size, RiskColour Risk)
{
    /// <summary>Where it is.</summary>
    public string? Address { get; init; }

    /// <summary>Whom to call.</summary>
    public EnterpriseContacts? Contacts { get; init; }

    /// <summary>Its id on the city's platform.</summary>
    public string? CityPlatformId { get; init; }

    /// <summary>The enterprise as stored.</summary>
    public Enterprise ToEnterprise(bool isDemo)
    {
        var details = new EnterpriseDetails(CreditCode, Name, UnitId, Category, Sector, Size, Risk) { Address = Address, CityPlatformId = CityPlatformId };
        return new Enterprise(Id, Contacts is null ? details : details with { Contacts = Contacts }, isDemo);
    }
}
