using System.ComponentModel.DataAnnotations;

namespace CaseFlow.Registry;

/// <summary>Section <c>Registry</c>.</summary>
public sealed class RegistryOptions
{
    /// <summary>A certificate that ends within so many days is called soon to expire.</summary>
    [Range(1, 365)]
    public int CertificateWarningDays { get; set; } = 30;

    /// <summary>
    /// The columns of the city's platform (泉州市安全生产标准化智慧管理平台): our field to the heading there. An export for the platform holds these columns in this order,
    /// an import understands these headings too. Empty: no such export is offered.
    /// </summary>
    public Dictionary<string, string> CityPlatformColumns { get; } = [];

    /// <summary>The mapping by field, in the order written; fields that do not exist are left out, see <see cref="RegistryOptionsCheck"/>.</summary>
    internal IReadOnlyList<(EnterpriseField Field, string Heading)> CityColumns =>
        [.. CityPlatformColumns.Where(c => IsField(c.Key)).Select(c => (Enum.Parse<EnterpriseField>(c.Key, ignoreCase: true), c.Value.Trim()))];

    internal static bool IsField(string name) =>
        Enum.TryParse<EnterpriseField>(name, ignoreCase: true, out _) && !int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out _);
}
