using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>One word of a list that the town may change: its code stays, its words and source may be mended.</summary>
public sealed class LookupEntry
{
    private LookupEntry()
    {
    }

    public LookupEntry(LookupKind kind, string code, int order, Localized name, string source, bool verified)
    {
        Kind = kind;
        Code = code;
        Order = order;
        (Zh, En) = name;
        Source = source;
        Verified = verified;
        Version = 1;
    }

    public LookupKind Kind { get; private set; }

    /// <summary>What rows hold; never changes.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Position in lists.</summary>
    public int Order { get; private set; }

    public string Zh { get; private set; } = "";

    public string En { get; private set; } = "";

    /// <summary>The document it comes from, or <c>practice</c>.</summary>
    public string Source { get; private set; } = "";

    /// <summary>Whether the source was seen; false means practice, to be confirmed by the town.</summary>
    public bool Verified { get; private set; }

    /// <summary>Concurrency token, counted up by every change.</summary>
    public long Version { get; private set; }

    /// <summary>Its word in both languages.</summary>
    public Localized Name => new(Zh, En);

    /// <summary>Takes other words or another source.</summary>
    public void Change(Localized name, string source, bool verified)
    {
        (Zh, En) = name;
        (Source, Verified) = (source, verified);
        Version++;
    }
}
