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

    /// <summary>The condition as a sentence: of a count, none and any are said as such.</summary>
    public Message Sentence(FactKind kind) => kind switch
    {
        FactKind.YesNo => Said(FactComparison.Is.ToString(), Value == 0 ? "@fact.no" : "@fact.yes"),
        FactKind.Choice => Said(FactComparison.Is.ToString(), $"@fact.{Fact}.{Number}"),
        FactKind.Count when (Comparison, Value) is (FactComparison.AtMost or FactComparison.Is, 0) => Said("None"),
        FactKind.Count when (Comparison, Value) is (FactComparison.AtLeast, 1) => Said("Any"),
        _ => Said(Comparison.ToString(), Number),
    };

    private string Number => Value.ToString(CultureInfo.InvariantCulture);

    private Message Said(string how, params string[] what) => new($"fact.sentence.{how}", [$"@fact.{Fact}", .. what]);
}
