namespace CaseFlow.Registry;

/// <summary>A file that was made for the city's platform; kept, so that it can be fetched again.</summary>
public sealed class CityExport
{
    private CityExport()
    {
        Id = ByName = null!;
        Content = [];
    }

    internal CityExport(string id, DateTimeOffset at, string byName, int count, byte[] content)
    {
        Id = id;
        At = at;
        ByName = byName;
        Count = count;
        Content = content;
    }

    public string Id { get; private set; }

    public DateTimeOffset At { get; private set; }

    /// <summary>The name at that time.</summary>
    public string ByName { get; private set; }

    /// <summary>Enterprises in it.</summary>
    public int Count { get; private set; }

    /// <summary>The workbook (.xlsx).</summary>
    public byte[] Content { get; private set; }
}
