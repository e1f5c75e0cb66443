using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>What was found in the same words at several enterprises (共性问题); the office reads from it what to write.</summary>
public sealed class CommonProblems : ISummarySource
{
    private const int Shown = 10;

    public int Order => 260;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var common = await db.HazardsOf(campaign).GroupBy(h => h.Description)
            .Select(g => new { Problem = g.Key, Enterprises = g.Select(h => h.EnterpriseId).Distinct().Count() })
            .Where(g => g.Enterprises > 1).OrderByDescending(g => g.Enterprises).ThenBy(g => g.Problem).ToListAsync(cancellationToken);
        return common.Count == 0 ? null : new SummaryPart(
            new Message("summary.part.common-problems"),
            [new(new Message("summary.figure.common-problems"), PhaseFigures.Written(common.Count))],
            new SummaryTable(
                [new Message("summary.head.problem"), new Message("summary.head.enterprises")],
                [.. common.Take(Shown).Select(g => (IReadOnlyList<string>)[g.Problem, PhaseFigures.Written(g.Enterprises)])]));
    }
}
