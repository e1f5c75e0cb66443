using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Language;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>Hidden dangers found in the year, and how far they are corrected, by source (三张清单的数字).</summary>
public sealed class HazardFigures(TownClock clock) : ISummarySource
{
    public int Order => 250;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var found = await db.HazardsOf(campaign).Select(h => new Counted(h.Source, h.Severity == HazardSeverity.Major, h.Status == HazardStatus.Closed, h.Status == HazardStatus.Open && h.DueOn < today)).ToListAsync(cancellationToken);
        if (found.Count == 0)
        {
            return null;
        }

        return new SummaryPart(
            new Message("summary.part.hazards"),
            [
                new(new Message("summary.figure.closed"), $"{found.Count(h => h.IsClosed)} / {found.Count}"),
                new(new Message("summary.figure.major-closed"), $"{found.Count(h => h is { IsMajor: true, IsClosed: true })} / {found.Count(h => h.IsMajor)}"),
                new(new Message("summary.figure.overdue"), PhaseFigures.Written(found.Count(h => h.IsOverdue))),
            ],
            new SummaryTable(
                [new Message("summary.head.source"), new Message("summary.head.found"), new Message("summary.head.major"), new Message("summary.head.closed"), new Message("summary.head.overdue")],
                [.. found.GroupBy(h => h.Source).OrderBy(g => g.Key).Select(g => Row($"@hazard.source.{g.Key}", [.. g]))]));
    }

    private static IReadOnlyList<string> Row(string name, IReadOnlyList<Counted> found) =>
    [
        name, PhaseFigures.Written(found.Count), PhaseFigures.Written(found.Count(h => h.IsMajor)), PhaseFigures.Written(found.Count(h => h.IsClosed)), PhaseFigures.Written(found.Count(h => h.IsOverdue)),
    ];

    private sealed record Counted(HazardSource Source, bool IsMajor, bool IsClosed, bool IsOverdue);
}
