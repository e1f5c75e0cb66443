using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Reads a task with everything its page shows.</summary>
public sealed class ReadTask(IDbContextFactory<CaseFlowDbContext> contexts, OpenTask open, TaskDisplay display, IEnumerable<TaskType> types, IEnumerable<ITaskAdvice> advice)
{
    /// <summary>The key of a task's draft.</summary>
    public static string DraftKey(string taskId) => $"task:{taskId}";

    /// <exception cref="RuleViolationException">There is no such task, or it is not for this person's eyes.</exception>
    public async Task<TaskSheet> RunAsync(string taskId, string accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var task = await open.RunAsync(db, taskId, accountId, now, cancellationToken);
        var actor = await db.ActorAsync(accountId, now, cancellationToken);
        var file = task.CaseId is null ? null : await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == task.CaseId, cancellationToken);
        var principal = MayAnswer.IsFor(task, actor) ? null : await PrincipalAsync(db, task, actor, now, cancellationToken);
        var mine = task.State == WorkTaskState.Open && (principal is not null || MayAnswer.IsFor(task, actor));
        var adviser = mine && file is not null ? advice.FirstOrDefault(a => a.Kind == file.Kind) : null;
        var readers = await TaskDesk.UsableAsync(db, task, now, cancellationToken);
        var key = DraftKey(taskId);
        var draft = await db.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.OwnerId == accountId && d.Key == key, cancellationToken);
        return new TaskSheet(
            task,
            types.Single(t => t.Name == task.TypeName),
            file,
            await display.HashAsync(db, task, cancellationToken),
            mine,
            principal,
            [.. readers.Select(r => r.DisplayName)],
            await NameAsync(db, task.CompletedById, cancellationToken),
            adviser is null ? [] : await adviser.CheckAsync(db, task, actor, cancellationToken),
            adviser is null ? new Dictionary<string, Message>() : await adviser.NextAsync(db, task, cancellationToken),
            draft?.Fields ?? new Dictionary<string, string>(),
            actor.AccountId,
            actor.DisplayName);
    }

    /// <summary>Only the hash of what is shown now.</summary>
    public async Task<string> HashAsync(string taskId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return await display.HashAsync(db, await db.Tasks.AsNoTracking().SingleAsync(t => t.Id == taskId, cancellationToken), cancellationToken);
    }

    /// <summary>The person's next waiting task, soonest due first; null when nothing waits.</summary>
    public async Task<WorkTask?> FollowingAsync(string accountId, string exceptId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(accountId, now, cancellationToken);
        return (await FindTasks.RunAsync(db, actor, TaskView.Mine, 0, 2, now, cancellationToken)).Tasks.FirstOrDefault(t => t.Id != exceptId && t.State == WorkTaskState.Open);
    }

    private static async Task<TaskPrincipal?> PrincipalAsync(CaseFlowDbContext db, WorkTask task, Actor actor, DateTimeOffset now, CancellationToken cancellationToken) =>
        await MayAnswer.PrincipalAsync(db, task, actor, now, cancellationToken) is { } id ? new TaskPrincipal(id, (await NameAsync(db, id, cancellationToken))!) : null;

    private static async Task<string?> NameAsync(CaseFlowDbContext db, string? accountId, CancellationToken cancellationToken) =>
        accountId is null ? null : await db.Users.AsNoTracking().Where(a => a.Id == accountId).Select(a => a.DisplayName).SingleOrDefaultAsync(cancellationToken);
}
