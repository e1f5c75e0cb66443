using CaseFlow.Language;

namespace CaseFlow.Assessments;

/// <summary>A sub-element of a standard (二级要素).</summary>
/// <param name="Key">Its key.</param>
/// <param name="Number">For example 5.1.2.</param>
/// <param name="Name">As the standard names it.</param>
/// <param name="Items">What is scored.</param>
public sealed record StandardPart(string Key, string Number, Localized Name, IReadOnlyList<StandardItem> Items);
