using System.Globalization;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries;

/// <summary>Who took part, and how much of what was owed in each phase was done.</summary>
public sealed class PhaseFigures : ISummarySource
{
    public int Order => 10;

    public async Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var parts = db.Participations.Where(p => p.CampaignId == campaign.Id);
        var duties = await db.Duties.Where(d => d.CampaignId == campaign.Id && d.Status != DutyStatus.Waived)
            .GroupBy(d => new { d.PhaseKey, d.Status }).Select(g => new { g.Key.PhaseKey, g.Key.Status, Count = g.Count() }).ToListAsync(cancellationToken);
        var late = await db.Duties.CountAsync(d => d.CampaignId == campaign.Id && d.Status == DutyStatus.Done && d.DoneOn > d.DueOn, cancellationToken);
        int Sum(string? phase, DutyStatus? status) => duties.Where(d => (phase == null || d.PhaseKey == phase) && (status == null || d.Status == status)).Sum(d => d.Count);
        return new SummaryPart(
            new Message("summary.part.phases"),
            [
                new(new Message("summary.figure.units"), Written(await parts.Select(p => p.UnitId).Distinct().CountAsync(cancellationToken))),
                new(new Message("summary.figure.enterprises"), Written(await parts.CountAsync(cancellationToken))),
                new(new Message("summary.figure.duties-done"), $"{Sum(null, DutyStatus.Done)} / {Sum(null, null)}"),
                new(new Message("summary.figure.duties-late"), Written(late)),
            ],
            new SummaryTable(
                [new Message("summary.head.phase"), new Message("summary.head.due"), new Message("summary.head.owed"), new Message("summary.head.done")],
                [.. campaign.Phases.Select(p => (IReadOnlyList<string>)[NameOf(campaign, p.Key), CampaignWords.Date(p.DueOn), Written(Sum(p.Key, null)), Written(Sum(p.Key, DutyStatus.Done))])]));
    }

    internal static string Written(int count) => count.ToString(CultureInfo.InvariantCulture);

    internal static string NameOf(Campaign campaign, string key) => campaign.Plan.Phases.FirstOrDefault(p => p.Key == key)?.Name.AsArgument() ?? key;
}
