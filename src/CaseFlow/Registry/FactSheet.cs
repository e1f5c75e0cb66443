namespace CaseFlow.Registry;

/// <summary>What is known of every enterprise, read once.</summary>
/// <param name="Facts">Numbers by enterprise, and the number of those left out, by fact.</param>
public sealed record FactSheet(IReadOnlyDictionary<string, (IReadOnlyDictionary<string, int> Known, int? Otherwise)> Facts)
{
    /// <summary>A fact of an enterprise; null when nothing is known.</summary>
    public int? Value(string enterpriseId, string fact) =>
        Facts.TryGetValue(fact, out var read) ? read.Known.TryGetValue(enterpriseId, out var number) ? number : read.Otherwise : null;

    /// <summary>Whether a condition holds for an enterprise.</summary>
    public bool Holds(string enterpriseId, FactCondition condition) => condition.Holds(Value(enterpriseId, condition.Fact));
}
