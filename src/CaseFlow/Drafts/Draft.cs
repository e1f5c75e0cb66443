namespace CaseFlow.Drafts;

/// <summary>What a person typed into a form and has not sent yet, field by field.</summary>
public sealed class Draft
{
    private Draft()
    {
    }

    internal Draft(string ownerId, string key, DateTimeOffset now)
    {
        OwnerId = ownerId;
        Key = key;
        UpdatedAt = now;
    }

    public string OwnerId { get; private set; } = "";

    /// <summary>Which form, for example <c>permit:0197…</c> or <c>task:0197…</c>.</summary>
    public string Key { get; private set; } = "";

    /// <summary>Values as JSON by field name.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; private set; } = new Dictionary<string, string>();

    public DateTimeOffset UpdatedAt { get; private set; }

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    internal void Take(IReadOnlyDictionary<string, string> fields, DateTimeOffset now)
    {
        var merged = new Dictionary<string, string>(Fields);
        foreach (var (name, json) in fields)
        {
            merged[name] = json;
        }

        Fields = merged;
        UpdatedAt = now;
        Version++;
    }
}
