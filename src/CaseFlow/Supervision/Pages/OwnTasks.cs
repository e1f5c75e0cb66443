using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Supervision.Pages;

/// <summary>Open tasks of a case, as far as they are the reader's.</summary>
internal static class OwnTasks
{
    public static async Task<IReadOnlyList<WorkTask>> ReadAsync(CaseFlowDbContext db, string caseId, Actor reader, DateTimeOffset now)
    {
        var mine = new List<WorkTask>();
        foreach (var task in await db.Tasks.AsNoTracking().Where(t => t.CaseId == caseId && t.State == WorkTaskState.Open).ToListAsync())
        {
            if (MayAnswer.IsFor(task, reader) || await MayAnswer.PrincipalAsync(db, task, reader, now, default) is not null)
            {
                mine.Add(task);
            }
        }

        return mine;
    }
}
