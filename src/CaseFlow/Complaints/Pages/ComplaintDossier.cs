using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Complaints.Pages;

/// <summary>All that a complaint's page shows. Who complained is no part of it.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="UnitName">The review unit it is about, or null.</param>
/// <param name="ReviewerName">The reviewer it is about, or null.</param>
/// <param name="Reviewed">Number and enterprise of the application it is about, or null.</param>
/// <param name="Notes">Earliest first.</param>
/// <param name="History">Latest first.</param>
/// <param name="Task">The reader's own open task, if any.</param>
public sealed record ComplaintDossier(Complaint Complaint, string? UnitName, string? ReviewerName, string? Reviewed, IReadOnlyList<ComplaintNote> Notes, IReadOnlyList<AuditEntry> History, WorkTask? Task)
{
    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<ComplaintDossier?> ReadAsync(CaseFlowDbContext db, string id, Actor actor)
    {
        if (await db.Complaints.AsNoTracking().Where(c => c.Id == id).VisibleTo(db, actor).SingleOrDefaultAsync() is not { } complaint)
        {
            return null;
        }

        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync();
        var enterprises = db.Set<Enterprise>();
        return new ComplaintDossier(
            complaint,
            await db.ReviewUnits.Where(u => u.Id == complaint.ReviewUnitId).Select(u => u.Name).SingleOrDefaultAsync(),
            await db.Users.Where(u => u.Id == complaint.ReviewerId).Select(u => u.DisplayName).SingleOrDefaultAsync(),
            await db.GradingApplications.Where(a => a.Id == complaint.ApplicationId).Join(enterprises, a => a.EnterpriseId, e => e.Id, (a, e) => a.Number + " · " + e.Name).SingleOrDefaultAsync(),
            await db.ComplaintNotes.AsNoTracking().Where(n => n.ComplaintId == id).OrderBy(n => n.Id).ToListAsync(),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(),
            tasks.Find(t => MayAnswer.IsFor(t, actor)));
    }
}
