using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Hazards;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Supervision;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>Tiers as they are, the year's inspections with their orders, and penalties on units and persons in 元 (phase 4).</summary>
public sealed class SupervisionFigures(Tiers tiers, TownClock clock) : ISummarySource
{
    public int Order => 400;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var (first, last, enterprises) = (campaign.FirstDay, campaign.LastDay, db.EnterprisesOf(campaign));
        var inspections = await db.Inspections.AsNoTracking()
            .Where(i => i.InspectedOn >= first && i.InspectedOn <= last && (i.Status == InspectionStatus.Done || i.Status == InspectionStatus.StopWork) && enterprises.Contains(i.EnterpriseId)).ToListAsync(cancellationToken);
        var penalties = await db.Penalties.AsNoTracking().Where(p => enterprises.Contains(p.EnterpriseId)).ToListAsync(cancellationToken);
        var decided = penalties.SelectMany(p => p.Decisions).Where(d => d.DecidedOn >= first && d.DecidedOn <= last).ToList();
        var exposed = penalties.Count(p => p.ExposedAt is { } at && clock.DateOf(at).Year == campaign.Year);
        return new SummaryPart(
            new Message("summary.part.supervision"),
            [
                .. await TiersAsync(db, enterprises, cancellationToken),
                new(new Message("summary.figure.inspections"), PhaseFigures.Written(inspections.Count)),
                new(new Message("summary.figure.orders"), PhaseFigures.Written(inspections.Count(i => i.OrderNumber is not null))),
                new(new Message("summary.figure.stop-work"), PhaseFigures.Written(inspections.Count(i => i.StopWorkNumber is not null))),
                .. Fines("summary.figure.fined-units", PenaltyParty.Unit),
                .. Fines("summary.figure.fined-persons", PenaltyParty.Person),
                new(new Message("summary.figure.exposed"), PhaseFigures.Written(exposed)),
            ],
            new SummaryTable(
                [new Message("summary.head.inspection"), new Message("summary.head.inspections"), new Message("summary.head.orders"), new Message("summary.head.stop-work")],
                [.. inspections.GroupBy(i => i.Kind).OrderBy(g => g.Key).Select(g => Row($"@supervision.kind.{g.Key}", [.. g]))]));

        IEnumerable<SummaryFigure> Fines(string label, PenaltyParty party)
        {
            var fined = decided.Where(d => d.Party == party).ToList();
            yield return new(new Message(label), PhaseFigures.Written(fined.Count));
            yield return new(new Message($"{label}-yuan"), HazardWords.Yuan(fined.Sum(d => d.AmountFen)));
        }
    }

    private static IReadOnlyList<string> Row(string kind, IReadOnlyList<Inspection> inspections) =>
    [
        kind, PhaseFigures.Written(inspections.Count), PhaseFigures.Written(inspections.Count(i => i.OrderNumber is not null)), PhaseFigures.Written(inspections.Count(i => i.StopWorkNumber is not null)),
    ];

    private async Task<IEnumerable<SummaryFigure>> TiersAsync(CaseFlowDbContext db, IQueryable<string> enterprises, CancellationToken cancellationToken)
    {
        var parts = await enterprises.ToHashSetAsync(cancellationToken);
        var (_, rules) = await tiers.CurrentAsync(db, cancellationToken);
        var verdicts = (await tiers.JudgeAsync(db, rules, Actor.System, clock.Today, cancellationToken)).Where(v => parts.Contains(v.EnterpriseId)).ToList();
        return Enum.GetValues<Tier>().OrderDescending().Select(tier => new SummaryFigure(new Message("summary.figure.tier", $"@supervision.tier.{tier}"), PhaseFigures.Written(verdicts.Count(v => v.Tier == tier))));
    }
}
