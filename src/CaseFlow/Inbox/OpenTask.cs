using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Reads a task for somebody who may see it: whoever may answer it, and whoever may see its case.</summary>
public sealed class OpenTask(IEnumerable<ICaseFace> faces)
{
    /// <exception cref="RuleViolationException">There is no such task, or it is not for this person's eyes.</exception>
    public async Task<WorkTask> RunAsync(CaseFlowDbContext db, string taskId, string accountId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var task = await db.Tasks.AsNoTracking().SingleOrDefaultAsync(t => t.Id == taskId, cancellationToken) ?? throw new RuleViolationException("inbox.unknown-task");
        var actor = await db.ActorAsync(accountId, now, cancellationToken);
        if (MayAnswer.IsFor(task, actor)
            || await MaySeeCaseAsync(db, task, actor, cancellationToken)
            || await MayAnswer.PrincipalAsync(db, task, actor, now, cancellationToken) is not null)
        {
            return task;
        }

        throw new RuleViolationException("inbox.not-yours");
    }

    private async Task<bool> MaySeeCaseAsync(CaseFlowDbContext db, WorkTask task, Actor actor, CancellationToken cancellationToken)
    {
        if (task.CaseId is not { } caseId || await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == caseId, cancellationToken) is not { } file)
        {
            return false;
        }

        var face = faces.FirstOrDefault(f => f.Kind == file.Kind);
        return face is not null && await face.MaySeeAsync(db, caseId, actor, cancellationToken);
    }
}
