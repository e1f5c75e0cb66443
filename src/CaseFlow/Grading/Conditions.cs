using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Everything the product knows for and against an enterprise's application.</summary>
/// <param name="facts">Of every room.</param>
public sealed class Conditions(IEnumerable<IConditionFact> facts)
{
    public async Task<IReadOnlyList<ConditionFinding>> FindAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken)
    {
        var found = new List<ConditionFinding>();
        foreach (var fact in facts)
        {
            found.AddRange(await fact.FindAsync(db, rules, enterpriseId, today, cancellationToken));
        }

        return found;
    }

    /// <summary>Only what makes it impossible to apply.</summary>
    public async Task<IReadOnlyList<Message>> BlockingAsync(CaseFlowDbContext db, GradingRules rules, string enterpriseId, DateOnly today, CancellationToken cancellationToken) =>
        [.. (await FindAsync(db, rules, enterpriseId, today, cancellationToken)).Where(f => f.Blocks).Select(f => f.Text)];
}
