using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Drafts;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CaseFlow.Inbox;

/// <summary>Answers a task: the slice's rows, the signature, the audit entry, the workflow's next step and its mails in one transaction.</summary>
public sealed class CompleteTask(IEnumerable<TaskType> types, TaskDisplay display, IOptions<InboxOptions> options, IServiceProvider answers)
    : IOperation<CompleteTask.Request, CompleteTask.Result>
{
    private readonly Dictionary<string, TaskType> _types = types.ToDictionary(t => t.Name);

    /// <param name="TaskId">The task.</param>
    /// <param name="Outcome">One of its type's outcomes.</param>
    /// <param name="Comment">The reason or remark.</param>
    /// <param name="OnBehalfOf">The account for whom a substitute answers, or null.</param>
    /// <param name="Data">The form's own data, or null.</param>
    /// <param name="Shown">The hash of what the person saw.</param>
    public sealed record Request(string TaskId, string Outcome, string? Comment, string? OnBehalfOf, JsonElement? Data, string Shown);

    /// <param name="TaskId">The task.</param>
    /// <param name="CaseId">Its case, if any.</param>
    public sealed record Result(string TaskId, string? CaseId);

    /// <exception cref="SignInAgainException">The outcome signs, and the sign-in is too old.</exception>
    /// <exception cref="ShownChangedException">The person saw something else than what is stored now.</exception>
    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var actor = await context.ActorAsync(cancellationToken);
        var task = await context.Db.Tasks.FindAsync([request.TaskId], cancellationToken) ?? throw new RuleViolationException("inbox.unknown-task");
        var type = _types[task.TypeName];
        await MayAnswer.RequireAsync(context.Db, task, actor, request.OnBehalfOf, context.AskedAt, cancellationToken);
        task.RefuseUnlessOpen();
        if (task.State == WorkTaskState.Received && !context.IsReplay)
        {
            throw new RuleViolationException("process.answer-kept");
        }

        var outcome = type.Find(request.Outcome) ?? throw new RuleViolationException("inbox.unknown-outcome", request.Outcome);
        if (outcome.NeedsReason && string.IsNullOrWhiteSpace(request.Comment))
        {
            throw new RuleViolationException("inbox.reason-required");
        }

        if (outcome.Signs && context.AskedAt - context.Caller.AuthenticatedAt > TimeSpan.FromMinutes(options.Value.SignatureMinutes))
        {
            throw new SignInAgainException();
        }

        // What is replayed was compared when it was answered; the case may have gone on since, and the signature is over what was shown then.
        if (!context.IsReplay && request.Shown != await display.HashAsync(context.Db, task, cancellationToken))
        {
            throw new ShownChangedException();
        }

        var onBehalfOf = request.OnBehalfOf is null ? null : (await context.Db.Users.FindAsync([request.OnBehalfOf], cancellationToken))?.DisplayName;
        await SettleAsync(request, context, actor, task, type, outcome, onBehalfOf, cancellationToken);
        return new Result(task.Id, task.CaseId);
    }

    private async Task SettleAsync(Request request, CommandContext context, Actor actor, WorkTask task, TaskType type, TaskOutcome outcome, string? onBehalfOf, CancellationToken cancellationToken)
    {
        var reply = new TaskReply(outcome.Name, request.Comment?.Trim(), request.Data, actor, request.OnBehalfOf, onBehalfOf, context.AskedAt);
        context.Share(reply);
        var file = task.CaseId is null ? null : await context.Db.Cases.FindAsync([task.CaseId], cancellationToken);
        if (outcome.Signs && file is not null)
        {
            context.Db.Add(new Signature(context.NewId(), file.Id, task.Id, $"{type.Name}:{outcome.Name}", actor.AccountId, actor.DisplayName, onBehalfOf, context.AskedAt, request.Shown, context.Caller.Method, context.Caller.AuthenticatedAt));
        }

        if (file is not null)
        {
            await context.RecordAsync(file, new Message($"audit.{type.Name}.{outcome.Name}"), reply.Comment, onBehalfOf, cancellationToken);
        }

        await ((ITaskAnswer)answers.GetRequiredService(type.Answer)).TakeAsync(task, reply, context, cancellationToken);
        task.Complete(outcome.Name, reply.Comment, actor.AccountId, context.AskedAt);
        await context.DropDraftAsync($"task:{task.Id}", cancellationToken);
        context.Announce(new TasksChanged([actor.AccountId]));
        var answer = JsonSerializer.SerializeToElement(
            new { outcome = outcome.Name, by = actor.AccountId, onBehalfOf = request.OnBehalfOf, at = context.AskedAt, comment = reply.Comment, data = request.Data });
        await context.Processes.ResumeAsync(task.InstanceId, task.BookmarkId, answer, task.Id, cancellationToken);
    }
}
