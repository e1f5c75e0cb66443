using CaseFlow.Data;
using CaseFlow.Inbox;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>The tasks that ask for duties.</summary>
internal static class DutyTasks
{
    /// <summary>The open task that asks for a duty; null while its turn has not come.</summary>
    public static async Task<WorkTask?> OpenAsync(CaseFlowDbContext db, Duty duty, CancellationToken cancellationToken) =>
        (await db.Tasks.Where(t => t.CaseId == duty.CaseId && t.State == WorkTaskState.Open).ToListAsync(cancellationToken)).Find(t => CampaignTaskSubject.ItemOf(t) == duty.ItemKey);
}
