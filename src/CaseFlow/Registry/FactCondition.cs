using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>A condition on what is known of an enterprise.</summary>
/// <param name="Fact">The fact's key.</param>
/// <param name="Comparison">How to compare.</param>
/// <param name="Value">With what.</param>
public sealed record FactCondition(string Fact, FactComparison Comparison, int Value)
{
    /// <summary>Whether it holds; never of what is not known.</summary>
    public bool Holds(int? known) => known is { } number && Comparison switch
    {
        FactComparison.Is => number == Value,
        FactComparison.AtLeast => number >= Value,
        _ => number <= Value,
    };

    /// <summary>The condition as a sentence.</summary>
    public Message Sentence(FactKind kind) => new($"fact.sentence.{(kind == FactKind.Count ? Comparison.ToString() : "Is")}", $"@fact.{Fact}", kind switch
    {
        FactKind.YesNo => Value == 0 ? "@fact.no" : "@fact.yes",
        FactKind.Choice => $"@fact.{Fact}.{Value.ToString(CultureInfo.InvariantCulture)}",
        _ => Value.ToString(CultureInfo.InvariantCulture),
    });
}
