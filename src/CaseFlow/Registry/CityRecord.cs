namespace CaseFlow.Registry;

/// <summary>What the city's platform is known to hold of an enterprise: as it was exported or came from there last.</summary>
public sealed class CityRecord
{
    private CityRecord()
    {
        EnterpriseId = null!;
        Values = new Dictionary<string, string>();
    }

    internal CityRecord(string enterpriseId)
        : this() => EnterpriseId = enterpriseId;

    public string EnterpriseId { get; private set; }

    /// <summary>Texts by the platform's headings; a heading that is missing was never sent.</summary>
    public IReadOnlyDictionary<string, string> Values { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>The platform has these now; what they do not name stays as known.</summary>
    internal void Take(IReadOnlyDictionary<string, string> values, DateTimeOffset at)
    {
        var known = new Dictionary<string, string>(Values);
        foreach (var (heading, text) in values)
        {
            known[heading] = text;
        }

        (Values, AsOf) = (known, at);
        Version++;
    }
}
