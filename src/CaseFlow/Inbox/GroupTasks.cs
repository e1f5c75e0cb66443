using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;

namespace CaseFlow.Inbox;

/// <summary>What claiming, releasing and handing on share.</summary>
internal static class GroupTasks
{
    /// <summary>An open task that belongs to the holders of a post.</summary>
    /// <exception cref="RuleViolationException">There is none, it is answered, or it is for one named person.</exception>
    public static async Task<WorkTask> GroupTaskAsync(this CommandContext context, string taskId, CancellationToken cancellationToken)
    {
        var task = await context.Db.Tasks.FindAsync([taskId], cancellationToken) ?? throw new RuleViolationException("inbox.unknown-task");
        task.RefuseUnlessOpen();
        return task switch
        {
            { State: WorkTaskState.Received } => throw new RuleViolationException("process.answer-kept"),
            { Role: null } => throw new RuleViolationException("inbox.reassign.personal"),
            _ => task,
        };
    }

    /// <summary>Who holds the task's post now and can sign in.</summary>
    public static Task<List<Account>> HoldersAsync(this CommandContext context, WorkTask task, CancellationToken cancellationToken) =>
        TaskDesk.UsableAsync(context.Db, task, context.Now, cancellationToken);

    /// <summary>Writes into the case's history who has the task now.</summary>
    public static async Task RecordHandlingAsync(this CommandContext context, WorkTask task, Message message, string? reason, CancellationToken cancellationToken)
    {
        if (task.CaseId is { } caseId && await context.Db.Cases.FindAsync([caseId], cancellationToken) is { } file)
        {
            await context.RecordAsync(file, message, reason, cancellationToken: cancellationToken);
        }
    }
}
