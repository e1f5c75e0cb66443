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
    /// an import understands these headings too. A key may also be a fact (<see cref="IEnterpriseFact.Key"/>, <c>assessment.score</c>): such columns come after the others and
    /// are only written. Empty: no such export is offered.
    /// </summary>
    public Dictionary<string, string> CityPlatformColumns { get; } = [];

    /// <summary>The mapping by field, in the order written; what is no field is left out, see <see cref="RegistryOptionsCheck"/>.</summary>
    internal IReadOnlyList<(EnterpriseField Field, string Heading)> CityColumns =>
        [.. CityPlatformColumns.Where(c => IsField(c.Key)).Select(c => (Enum.Parse<EnterpriseField>(c.Key, ignoreCase: true), c.Value.Trim()))];

    /// <summary>Columns that hold facts, in the order written.</summary>
    internal IReadOnlyList<(string Fact, string Heading)> CityFacts => [.. CityPlatformColumns.Where(c => !IsField(c.Key)).Select(c => (c.Key, c.Value.Trim()))];

    internal static bool IsField(string name) =>
        Enum.TryParse<EnterpriseField>(name, ignoreCase: true, out _) && !int.TryParse(name, System.Globalization.CultureInfo.InvariantCulture, out _);
}
