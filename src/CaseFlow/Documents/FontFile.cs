using System.Globalization;

namespace CaseFlow.Documents;

/// <summary>A font on this machine.</summary>
/// <param name="Path">The file.</param>
/// <param name="Index">Which font of a collection, from 0.</param>
internal sealed record FontFile(string Path, int Index)
{
    /// <summary>Reads <c>path</c> or <c>path#index</c>.</summary>
    public static FontFile Parse(string text) =>
        text.LastIndexOf('#') is var mark and > 0 && int.TryParse(text.AsSpan(mark + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? new(text[..mark], index)
            : new(text, 0);
}
