namespace CaseFlow.Registry;

/// <summary>Everything about an enterprise that people write down.</summary>
/// <param name="CreditCode">18 characters, see <see cref="Registry.CreditCode"/>.</param>
/// <param name="Name">The registered name.</param>
/// <param name="UnitId">The reporting unit that looks after it.</param>
/// <param name="Category">Code of a look-up entry.</param>
/// <param name="Sector">Code of a look-up entry.</param>
/// <param name="Size">Large to micro.</param>
/// <param name="Risk">Its highest risk.</param>
public sealed record EnterpriseDetails(string CreditCode, string Name, string UnitId, string Category, string Sector, EnterpriseSize Size, RiskColour Risk)
{
    /// <summary>Where it is.</summary>
    public string? Address { get; init; }

    /// <summary>Whom to call.</summary>
    public EnterpriseContacts Contacts { get; init; } = new();

    /// <summary>Its id on the city's platform, if it has one.</summary>
    public string? CityPlatformId { get; init; }

    /// <summary>A field as it is stored: codes and ids, not words; empty where nothing is known.</summary>
    public string Stored(EnterpriseField field) => field switch
    {
        EnterpriseField.CreditCode => CreditCode,
        EnterpriseField.Name => Name,
        EnterpriseField.Unit => UnitId,
        EnterpriseField.Category => Category,
        EnterpriseField.Sector => Sector,
        EnterpriseField.Size => Size.ToString(),
        EnterpriseField.Risk => Risk.ToString(),
        EnterpriseField.Address => Address ?? "",
        EnterpriseField.PrincipalName => Contacts.PrincipalName ?? "",
        EnterpriseField.PrincipalPhone => Contacts.PrincipalPhone ?? "",
        EnterpriseField.SafetyOfficerName => Contacts.SafetyOfficerName ?? "",
        EnterpriseField.SafetyOfficerPhone => Contacts.SafetyOfficerPhone ?? "",
        EnterpriseField.CityPlatformId => CityPlatformId ?? "",
        _ => "",
    };

    /// <summary>Tidied: no blanks around, the credit code as it is stored, empty text as nothing.</summary>
    public EnterpriseDetails Tidy() => this with
    {
        CreditCode = Registry.CreditCode.Normalise(CreditCode),
        Name = Name.Trim(),
        Address = Written(Address),
        CityPlatformId = Written(CityPlatformId),
        Contacts = Contacts.Tidy(),
    };

    /// <summary>What would change, in the order of the fields.</summary>
    public IReadOnlyList<FieldChange> ChangesTo(EnterpriseDetails next) =>
    [
        .. Enum.GetValues<EnterpriseField>()
            .Where(f => !string.Equals(Stored(f), next.Stored(f), StringComparison.Ordinal))
            .Select(f => new FieldChange(f, Stored(f), next.Stored(f))),
    ];

    internal static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
