using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Finds the open task under which somebody writes something down before answering it.</summary>
public static class OwnTask
{
    /// <summary>The open task of this type, if it is the actor's, directly, by a post or as a substitute.</summary>
    /// <exception cref="RuleViolationException">There is no such task, or it is somebody else's or not open.</exception>
    public static async Task<WorkTask> RequireOwnTaskAsync(this CommandContext context, string taskId, string typeName, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Set<WorkTask>().AsNoTracking().SingleOrDefaultAsync(t => t.Id == taskId && t.TypeName == typeName, cancellationToken)
            ?? throw new RuleViolationException("inbox.unknown-task");
        return task.State == WorkTaskState.Open && (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(context.Db, task, actor, context.Now, cancellationToken) is not null)
            ? task
            : throw new RuleViolationException("inbox.not-yours");
    }

    /// <summary>Whether a case has an open task of this type that is the actor's, directly, by a post or as a substitute.</summary>
    public static async Task<bool> HasOwnTaskAsync(this CaseFlowDbContext db, string caseId, string typeName, Actor actor, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.Set<WorkTask>().AsNoTracking().FirstOrDefaultAsync(t => t.CaseId == caseId && t.TypeName == typeName && t.State == WorkTaskState.Open, cancellationToken) is { } task
        && (MayAnswer.IsFor(task, actor) || await MayAnswer.PrincipalAsync(db, task, actor, now, cancellationToken) is not null);
}
