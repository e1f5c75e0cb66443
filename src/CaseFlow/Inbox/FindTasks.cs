using CaseFlow.Data;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Reads the inbox.</summary>
public static class FindTasks
{
    /// <summary>One page of a person's tasks, soonest due first; done ones latest first.</summary>
    /// <param name="db">Where to read.</param>
    /// <param name="actor">Whose inbox.</param>
    /// <param name="view">Which part of it.</param>
    /// <param name="page">From 0.</param>
    /// <param name="size">Rows a page, at most 200.</param>
    /// <param name="now">For substitutions that have begun and not ended.</param>
    /// <param name="cancellationToken">Ends the query early.</param>
    /// <exception cref="Language.RuleViolationException">The page is before the first.</exception>
    public static async Task<TaskPage> RunAsync(CaseFlowDbContext db, Actor actor, TaskView view, int page, int size, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var rows = Of(db, actor, view, now);
        var total = await rows.CountAsync(cancellationToken);
        var ordered = view == TaskView.Done
            ? rows.OrderByDescending(t => t.CompletedAt)
            : rows.OrderBy(t => t.DueAt == null).ThenBy(t => t.DueAt).ThenBy(t => t.OpenedAt);
        return new TaskPage(total, await ordered.OnPage(page, size).ToListAsync(cancellationToken));
    }

    /// <summary>How many wait in a view.</summary>
    public static Task<int> CountAsync(CaseFlowDbContext db, Actor actor, TaskView view, DateTimeOffset now, CancellationToken cancellationToken) =>
        Of(db, actor, view, now).CountAsync(cancellationToken);

    /// <summary>How many of a view fall due before an instant.</summary>
    public static Task<int> CountDueAsync(CaseFlowDbContext db, Actor actor, TaskView view, DateTimeOffset before, DateTimeOffset now, CancellationToken cancellationToken) =>
        Of(db, actor, view, now).CountAsync(t => t.DueAt <= before, cancellationToken);

    private static IQueryable<WorkTask> Of(CaseFlowDbContext db, Actor actor, TaskView view, DateTimeOffset now)
    {
        var tasks = db.Tasks.AsNoTracking();
        var me = actor.AccountId;
        var posts = db.Set<Appointment>();
        return view switch
        {
            TaskView.Mine => tasks.Where(t => t.AssigneeId == me && (t.State == WorkTaskState.Open || t.State == WorkTaskState.Received) && (t.Role == null || posts.Any(a =>
                a.AccountId == me && a.Role == t.Role
                && (t.EnterpriseId == null || a.EnterpriseId == t.EnterpriseId)
                && (t.UnitId == null || a.UnitId == t.UnitId)))),
            TaskView.Group => tasks.Where(t => (t.AssigneeId == null || t.AssigneeId != me) && t.State == WorkTaskState.Open && t.Role != null && posts.Any(a =>
                a.AccountId == me && a.Role == t.Role
                && (t.EnterpriseId == null || a.EnterpriseId == t.EnterpriseId)
                && (t.UnitId == null || a.UnitId == t.UnitId))),
            TaskView.Delegated => tasks.Where(t => t.State == WorkTaskState.Open && db.Set<Delegation>().Any(d => d.ToId == me && d.FromId == t.AssigneeId && d.From <= now && now < d.Until && (t.Role == null || posts.Any(a =>
                a.AccountId == d.FromId && a.Role == t.Role
                && (t.EnterpriseId == null || a.EnterpriseId == t.EnterpriseId)
                && (t.UnitId == null || a.UnitId == t.UnitId))))),
            _ => tasks.Where(t => t.CompletedById == me && t.State == WorkTaskState.Completed),
        };
    }
}
