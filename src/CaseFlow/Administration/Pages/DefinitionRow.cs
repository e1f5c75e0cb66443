using System.Text.Json;
using CaseFlow.Language;

namespace CaseFlow.Administration.Pages;

/// <summary>A stored definition as its administrator sees it.</summary>
/// <param name="DefinitionId">Its id.</param>
/// <param name="Name">Its name, in both languages where the file has both.</param>
/// <param name="File">The file it came from.</param>
/// <param name="Versions">Latest first.</param>
public sealed record DefinitionRow(string DefinitionId, Localized Name, string File, IReadOnlyList<DefinitionVersionRow> Versions)
{
    /// <summary>A definition's name: <c>name</c> is Chinese, <c>customProperties.displayTextEn</c> English.</summary>
    public static Localized NameIn(string name, string? json)
    {
        using var document = json is null ? null : JsonDocument.Parse(json);
        return document is not null && document.RootElement.TryGetProperty("customProperties", out var own) && own.TryGetProperty("displayTextEn", out var text) && text.GetString() is { Length: > 0 } english
            ? new Localized(name, english)
            : new Localized(name, name);
    }

    /// <summary>The version that new instances start with.</summary>
    public DefinitionVersionRow Current => Versions.FirstOrDefault(v => v.IsCurrent) ?? Versions[0];

    /// <summary>Instances of all versions that still run.</summary>
    public int Running => Versions.Sum(v => v.Running);
}
