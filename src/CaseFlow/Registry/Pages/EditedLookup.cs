namespace CaseFlow.Registry.Pages;

/// <summary>A word of a list in its form.</summary>
/// <param name="kind">The list.</param>
/// <param name="entry">The entry; null for a new one.</param>
internal sealed class EditedLookup(LookupKind kind, LookupEntry? entry)
{
    public LookupKind Kind { get; } = kind;

    public LookupEntry? Entry { get; } = entry;

    public string Key { get; } = Guid.NewGuid().ToString("N");

    public string Zh { get; set; } = entry?.Zh ?? "";

    public string En { get; set; } = entry?.En ?? "";

    public string Source { get; set; } = entry?.Source ?? "";

    public bool Verified { get; set; } = entry?.Verified ?? false;
}
