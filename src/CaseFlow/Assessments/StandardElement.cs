using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>An element of a standard (一级要素).</summary>
/// <param name="Key">Its key; two versions of a standard are compared by it.</param>
/// <param name="Number">For example 5.1.</param>
/// <param name="Name">As the standard names it.</param>
/// <param name="Parts">Its sub-elements.</param>
public sealed record StandardElement(string Key, string Number, Localized Name, IReadOnlyList<StandardPart> Parts)
{
    /// <summary>All items of its sub-elements.</summary>
    public IEnumerable<StandardItem> Items => Parts.SelectMany(p => p.Items);
}
