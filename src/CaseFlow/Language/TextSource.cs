using System.Resources;

namespace CaseFlow.Language;

/// <summary>One slice's texts: <c>NameTexts.resx</c> in zh-CN and <c>NameTexts.en.resx</c> in English, beside the marker class <c>NameTexts</c>.</summary>
/// <param name="Marker">The marker class, whose full name is the resource's name.</param>
public sealed record TextSource(Type Marker)
{
    /// <summary>Reads the resource files.</summary>
    public ResourceManager Resources { get; } = new(Marker.FullName!, Marker.Assembly);
}
