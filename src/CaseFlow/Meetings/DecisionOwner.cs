namespace CaseFlow.Meetings;

/// <summary>Who has to carry a decision out: the office, one reporting unit or one enterprise.</summary>
/// <param name="UnitId">The unit, or null.</param>
/// <param name="EnterpriseId">The enterprise, or null.</param>
public sealed record DecisionOwner(string? UnitId, string? EnterpriseId)
{
    /// <summary>The office itself.</summary>
    public static DecisionOwner Office { get; } = new(null, null);
}
