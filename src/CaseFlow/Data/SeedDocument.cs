namespace CaseFlow.Data;

/// <summary>One file of <c>seed/</c> as the installation holds it: a slice's limits, lists and routes, each with its source.</summary>
public sealed class SeedDocument
{
    private SeedDocument()
    {
    }

    public SeedDocument(string path, string json)
    {
        Path = path;
        Json = json;
        Version = 1;
    }

    /// <summary>Below <c>seed/</c>, for example <c>hazards/rules.json</c>.</summary>
    public string Path { get; private set; } = "";

    /// <summary>The file's text.</summary>
    public string Json { get; private set; } = "";

    /// <summary>Application-incremented concurrency token.</summary>
    public long Version { get; private set; }

    /// <summary>Takes the file as it is now.</summary>
    public void Replace(string json)
    {
        if (json != Json)
        {
            Json = json;
            Version++;
        }
    }
}
