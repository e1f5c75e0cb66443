using CaseFlow.Language;
using CaseFlow.Ui.Drafts;

namespace CaseFlow.Registry.Pages;

/// <summary>An enterprise as the fields of a form.</summary>
internal static class EnterpriseForm
{
    /// <summary>What is stored, by field.</summary>
    public static IReadOnlyDictionary<string, string> Of(EnterpriseDetails? details) =>
        Enum.GetValues<EnterpriseField>().ToDictionary(f => f.ToString(), f => details?.Stored(f) ?? "");

    /// <summary>What was filled in; what is missing is refused by the operation, size and risk here, since they have no "nothing".</summary>
    /// <exception cref="RuleViolationException">No size or no risk was chosen.</exception>
    public static EnterpriseDetails Read(DraftFields fields)
    {
        var missing = new[] { EnterpriseField.Size, EnterpriseField.Risk }.Where(f => Text(fields, f).Length == 0).ToList();
        if (missing.Count > 0)
        {
            throw new RuleViolationException([.. missing.Select(f => new Message("registry.field-required", EnterpriseRules.Label(f)))]);
        }

        return new EnterpriseDetails(
            Text(fields, EnterpriseField.CreditCode),
            Text(fields, EnterpriseField.Name),
            Text(fields, EnterpriseField.Unit),
            Text(fields, EnterpriseField.Category),
            Text(fields, EnterpriseField.Sector),
            Enum.Parse<EnterpriseSize>(Text(fields, EnterpriseField.Size)),
            Enum.Parse<RiskColour>(Text(fields, EnterpriseField.Risk)))
        {
            Address = Text(fields, EnterpriseField.Address),
            CityPlatformId = Text(fields, EnterpriseField.CityPlatformId),
            Contacts = ReadContacts(fields),
        };
    }

    /// <summary>The contacts alone.</summary>
    public static EnterpriseContacts ReadContacts(DraftFields fields) => new(
        Text(fields, EnterpriseField.PrincipalName),
        Text(fields, EnterpriseField.PrincipalPhone),
        Text(fields, EnterpriseField.SafetyOfficerName),
        Text(fields, EnterpriseField.SafetyOfficerPhone));

    private static string Text(DraftFields fields, EnterpriseField field) => fields.Text(field.ToString()) ?? "";
}
