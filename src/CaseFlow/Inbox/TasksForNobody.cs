using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Open tasks that would wait for ever: nobody holds the post, whoever should answer is locked out, or whoever holds the post has a part in the matter and must not. An administrator appoints or unlocks somebody.</summary>
public static class TasksForNobody
{
    /// <summary>The longest waiting first.</summary>
    public static Task<List<WorkTask>> FindAsync(CaseFlowDbContext db, DateTimeOffset now, CancellationToken cancellationToken) =>
        Of(db, now).OrderBy(t => t.OpenedAt).Take(100).ToListAsync(cancellationToken);

    /// <summary>How many there are.</summary>
    public static Task<int> CountAsync(CaseFlowDbContext db, DateTimeOffset now, CancellationToken cancellationToken) => Of(db, now).CountAsync(cancellationToken);

    private static IQueryable<WorkTask> Of(CaseFlowDbContext db, DateTimeOffset now)
    {
        var usable = db.Users.Where(u => u.LockoutEnd == null || u.LockoutEnd <= now);
        var posts = db.Set<Appointment>();
        return db.Tasks.AsNoTracking().Where(t => t.State == WorkTaskState.Open && !usable.Any(u => t.Role == null
            ? u.Id == t.AssigneeId
            : !t.Excluded.Contains(";" + u.Id + ";") && posts.Any(a => a.AccountId == u.Id && a.Role == t.Role && (t.EnterpriseId == null || a.EnterpriseId == t.EnterpriseId) && (t.UnitId == null || a.UnitId == t.UnitId))));
    }
}
