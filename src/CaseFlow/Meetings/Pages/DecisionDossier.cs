using CaseFlow.Audit;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Meetings.Pages;

/// <summary>All that a decision's page shows.</summary>
/// <param name="Row">The decision and who owes it.</param>
/// <param name="Meeting">Where it was made.</param>
/// <param name="History">Latest first.</param>
/// <param name="Task">The reader's own open task, if any.</param>
public sealed record DecisionDossier(DecisionRow Row, Meeting Meeting, IReadOnlyList<AuditEntry> History, WorkTask? Task)
{
    /// <summary>Reads it, or null when there is none that this person may see.</summary>
    public static async Task<DecisionDossier?> ReadAsync(CaseFlowDbContext db, Texts texts, string id, Actor actor, DateTimeOffset now)
    {
        WorkTask? mine = null;
        foreach (var task in await db.Tasks.AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync())
        {
            mine = MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, now, default) is not null ? task : mine;
        }

        var seen = (mine is null ? db.MeetingDecisions.VisibleTo(db, actor) : db.MeetingDecisions).Where(d => d.Id == id);
        var row = (await DecisionRow.ReadAsync(db, seen, texts, default)).SingleOrDefault();
        return row is null ? null : new DecisionDossier(
            row,
            await db.Meetings.AsNoTracking().SingleAsync(m => m.Id == row.Decision.MeetingId),
            await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == id).OrderByDescending(e => e.Sequence).ToListAsync(),
            mine);
    }
}
