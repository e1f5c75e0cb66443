using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>All that the page of a unit's, an enterprise's or the office's part shows.</summary>
/// <param name="File">The case.</param>
/// <param name="Campaign">The campaign.</param>
/// <param name="Reader">Who looks.</param>
/// <param name="UnitName">The unit; null for the office.</param>
/// <param name="EnterpriseId">The enterprise, or null.</param>
/// <param name="Duties">Soonest due first.</param>
/// <param name="History">Latest first.</param>
/// <param name="Tasks">The reader's own open tasks by work item.</param>
/// <param name="Files">Items that files are kept with.</param>
public sealed record PartDossier(
    CaseFile File,
    Campaign Campaign,
    Actor Reader,
    string? UnitName,
    string? EnterpriseId,
    IReadOnlyList<Duty> Duties,
    IReadOnlyList<AuditEntry> History,
    IReadOnlyDictionary<string, string> Tasks,
    IReadOnlySet<string> Files)
{
    /// <summary>Reads it; null when there is none that this person may see.</summary>
    public static async Task<PartDossier?> ReadAsync(CaseFlowDbContext db, string caseId, string accountId, DateTimeOffset now)
    {
        var actor = await db.ActorAsync(accountId, now, default);
        var file = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId);
        if (file is null || !CampaignCases.All.Contains(file.Kind))
        {
            return null;
        }

        var open = await db.Tasks.AsNoTracking().Where(t => t.CaseId == caseId && t.State == WorkTaskState.Open).ToListAsync();
        var mine = new List<WorkTask>();
        foreach (var task in open)
        {
            if (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null)
            {
                mine.Add(task);
            }
        }

        if (mine.Count == 0 && !await new CampaignFace(file.Kind).MaySeeAsync(db, caseId, actor, default))
        {
            return null;
        }

        var duties = await db.Duties.AsNoTracking().Where(d => d.CaseId == caseId).OrderBy(d => d.DueOn).ThenBy(d => d.Id).ToListAsync();
        var part = await db.Participations.AsNoTracking().SingleOrDefaultAsync(p => p.Id == caseId);
        var unitId = part?.UnitId ?? await db.CampaignUnits.Where(u => u.Id == caseId).Select(u => u.UnitId).SingleOrDefaultAsync();
        return new PartDossier(
            file,
            await db.Campaigns.AsNoTracking().SingleAsync(c => c.Id == duties[0].CampaignId),
            actor,
            unitId is null ? null : await db.Units.Where(u => u.Id == unitId).Select(u => u.Name).SingleOrDefaultAsync(),
            part?.EnterpriseId,
            duties,
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).ToListAsync(),
            mine.DistinctBy(CampaignTaskSubject.ItemOf).ToDictionary(CampaignTaskSubject.ItemOf, t => t.Id),
            (await db.Attachments.Where(a => a.SubjectKind == file.Kind && a.SubjectId == caseId).Select(a => a.Slot).Distinct().ToListAsync()).ToHashSet());
    }
}
