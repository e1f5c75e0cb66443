using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Ui;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Campaigns and their parts in one line of a list.</summary>
public sealed class CampaignLines(string kind, TownClock clock) : ICaseLines
{
    public string Kind => kind;

    public async Task<IReadOnlyDictionary<string, CaseLine>> ReadAsync(CaseFlowDbContext db, IReadOnlyList<string> caseIds, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var files = await db.Cases.AsNoTracking().Where(c => caseIds.Contains(c.Id)).ToListAsync(cancellationToken);
        var late = await db.Duties.AsNoTracking().Where(d => caseIds.Contains(d.CaseId) && d.Status == DutyStatus.Open && d.DueOn < today).Select(d => d.CaseId).Distinct().ToListAsync(cancellationToken);
        var campaigns = await db.Duties.AsNoTracking().Where(d => caseIds.Contains(d.CaseId)).Select(d => new { d.CaseId, d.CampaignId }).Distinct()
            .Join(db.Set<CaseFile>(), d => d.CampaignId, c => c.Id, (d, c) => new { d.CaseId, c.Title }).ToDictionaryAsync(d => d.CaseId, d => d.Title, cancellationToken);
        return files.ToDictionary(f => f.Id, f => new CaseLine(
            campaigns.GetValueOrDefault(f.Id, f.Title),
            kind == CampaignCases.Campaign ? "" : f.Title,
            f.Number,
            "flag",
            f.ClosedAt is not null ? StateTone.Ended : late.Contains(f.Id) ? StateTone.Refused : StateTone.Active,
            f.ClosedAt is not null ? "campaign.state.closed" : late.Contains(f.Id) ? "campaign.state.late" : "campaign.state.running"));
    }
}
