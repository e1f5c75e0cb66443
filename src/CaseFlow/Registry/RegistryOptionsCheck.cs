using Microsoft.Extensions.Options;

namespace CaseFlow.Registry;

/// <summary>Refuses a mapping that could not be read back, all problems at once.</summary>
internal sealed class RegistryOptionsCheck(IEnumerable<IEnterpriseFact> facts) : IValidateOptions<RegistryOptions>
{
    public ValidateOptionsResult Validate(string? name, RegistryOptions options)
    {
        List<string> problems =
        [
            .. options.CityFacts.Where(c => facts.All(f => f.Key != c.Fact))
                .Select(c => $"Registry:CityPlatformColumns names '{c.Fact}'; fields are {string.Join(", ", Enum.GetNames<EnterpriseField>())}, facts are {string.Join(", ", facts.Select(f => f.Key).Order(StringComparer.Ordinal))}."),
            .. options.CityPlatformColumns.Where(c => string.IsNullOrWhiteSpace(c.Value)).Select(c => $"Registry:CityPlatformColumns:{c.Key} has no heading."),
            .. options.CityPlatformColumns.Values.GroupBy(SheetHeadings.Plain).Where(g => g.Count() > 1).Select(g => $"Registry:CityPlatformColumns gives the heading '{g.First()}' to several fields."),
        ];
        if (options.CityPlatformColumns.Count > 0 && !options.CityPlatformColumns.Keys.Contains(nameof(EnterpriseField.CreditCode), StringComparer.OrdinalIgnoreCase))
        {
            problems.Add("Registry:CityPlatformColumns has no CreditCode: enterprises could not be told apart.");
        }

        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }
}
