using CaseFlow.Data;

namespace CaseFlow.Grading;

/// <summary>What a room knows of an enterprise that matters for a condition to apply.</summary>
public interface IConditionFact
{
    /// <summary>What stands against it on a day; nothing when nothing is known.</summary>
    Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken);
}
