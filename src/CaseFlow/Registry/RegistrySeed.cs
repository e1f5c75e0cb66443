using System.Text.Json;
using System.Text.Json.Serialization;

namespace CaseFlow.Registry;

/// <summary>A registry file: what an installation starts with. <c>seed/demo/registry.json</c> is one; everything in it is invented and marked so.</summary>
/// <param name="Units">Reporting units.</param>
/// <param name="Enterprises">Enterprises of those units.</param>
/// <param name="People">Everybody, with an account or without.</param>
/// <param name="Notice">Says that the data is invented; null for a real one.</param>
public sealed record RegistrySeed(
    IReadOnlyList<SeedUnit> Units,
    IReadOnlyList<SeedEnterprise> Enterprises,
    IReadOnlyList<SeedPerson> People,
    Language.Localized? Notice = null)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    /// <summary>Whether all of it is invented.</summary>
    [JsonIgnore]
    public bool IsDemo => Notice is not null;

    /// <summary>The units as stored.</summary>
    public IEnumerable<Unit> StoredUnits() => Units.Select(u => u.ToUnit(IsDemo));

    /// <summary>The enterprises as stored.</summary>
    public IEnumerable<Enterprise> StoredEnterprises() => Enterprises.Select(e => e.ToEnterprise(IsDemo));

    /// <summary>Parses a file.</summary>
    /// <exception cref="JsonException">The file does not have the shape; the path is named.</exception>
    public static RegistrySeed Parse(string json) =>
        JsonSerializer.Deserialize<RegistrySeed>(json, Options) ?? throw new JsonException("The file holds null.");

    /// <summary>The people of an enterprise as employees.</summary>
    /// <param name="accountOf">The account of a user name, or null while there is none.</param>
    public IEnumerable<Employee> Employees(Func<string, string?> accountOf) =>
        People.Where(p => p.EnterpriseId is not null).Select(p =>
            new Employee(p.Id, p.EnterpriseId!, p.Name, p.Post, p.Phone, p.UserName is null ? null : accountOf(p.UserName), IsDemo));

    /// <summary>All certificates.</summary>
    public IEnumerable<Certificate> Certificates() =>
        People.SelectMany(p => p.Certificates ?? [], (p, c) => new Certificate(c.Id, p.Id, c.Type, c.Number, c.ValidFrom, c.ValidUntil));
}
