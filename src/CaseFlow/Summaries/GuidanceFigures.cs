using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Guidance;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>Visits of the year, what they found, and good practice shared with all, by unit (phase 3).</summary>
public sealed class GuidanceFigures : ISummarySource
{
    public int Order => 300;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var (first, last, enterprises) = (campaign.FirstDay, campaign.LastDay, db.EnterprisesOf(campaign));
        var visits = await db.GuidanceVisits.AsNoTracking()
            .Where(v => v.Status == VisitStatus.Done && v.VisitedOn >= first && v.VisitedOn <= last && enterprises.Contains(v.EnterpriseId))
            .Join(db.Set<Enterprise>(), v => v.EnterpriseId, e => e.Id, (v, e) => new { Visit = v, e.UnitId })
            .Join(db.Set<Unit>(), v => v.UnitId, u => u.Id, (v, u) => new { v.Visit.EnterpriseId, v.Visit.Record, Unit = u.Name }).ToListAsync(cancellationToken);
        if (visits.Count == 0)
        {
            return null;
        }

        var shared = await db.GoodPractices.CountAsync(p => p.SharedAt != null && p.SeenOn >= first && p.SeenOn <= last && enterprises.Contains(p.EnterpriseId), cancellationToken);
        var findings = visits.SelectMany(v => v.Record.Findings).ToList();
        return new SummaryPart(
            new Message("summary.part.guidance"),
            [
                new(new Message("summary.figure.visited"), $"{visits.Select(v => v.EnterpriseId).Distinct().Count()} / {await enterprises.CountAsync(cancellationToken)}"),
                new(new Message("summary.figure.visits"), PhaseFigures.Written(visits.Count)),
                new(new Message("summary.figure.visit-hazards"), PhaseFigures.Written(findings.Count(f => f.Kind is FindingKind.GeneralHazard or FindingKind.MajorHazard))),
                new(new Message("summary.figure.advice"), PhaseFigures.Written(findings.Count(f => f.Kind == FindingKind.Advice))),
                new(new Message("summary.figure.practices-shared"), PhaseFigures.Written(shared)),
            ],
            new SummaryTable(
                [new Message("summary.head.unit"), new Message("summary.head.visits"), new Message("summary.head.enterprises"), new Message("summary.head.findings")],
                [
                    .. visits.GroupBy(v => v.Unit).OrderBy(g => g.Key, StringComparer.Ordinal)
                        .Select(g => (IReadOnlyList<string>)[g.Key, PhaseFigures.Written(g.Count()), PhaseFigures.Written(g.Select(v => v.EnterpriseId).Distinct().Count()), PhaseFigures.Written(g.Sum(v => v.Record.Findings.Count))]),
                ]));
    }
}
