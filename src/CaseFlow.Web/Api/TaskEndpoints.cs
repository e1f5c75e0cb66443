using System.Security.Claims;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Web.Accounts;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Api;

internal static class TaskEndpoints
{
    private static readonly Dictionary<string, TaskView> Views = new(StringComparer.OrdinalIgnoreCase)
    {
        ["mine"] = TaskView.Mine,
        ["group"] = TaskView.Group,
        ["delegated"] = TaskView.Delegated,
        ["done"] = TaskView.Done,
    };

    /// <param name="Outcome">One of the task's outcomes.</param>
    /// <param name="Shown">The hash from <c>GET /tasks/{id}</c>: what the person saw.</param>
    /// <param name="IdempotencyKey">The same key with the same body changes nothing the second time.</param>
    /// <param name="Comment">The reason or remark.</param>
    /// <param name="OnBehalfOf">The account for whom a substitute answers.</param>
    /// <param name="Data">A permit task takes none: what is measured on site goes to <c>POST /permits/{id}/on-site</c> first.</param>
    public sealed record Completion(string Outcome, string Shown, string IdempotencyKey, string? Comment = null, string? OnBehalfOf = null, JsonElement? Data = null) : IKeyed;

    public sealed record TaskRow(string Id, string Type, string Title, string Subject, string State, string? CaseId, DateTimeOffset OpenedAt, DateTimeOffset? DueAt, string? Outcome, IReadOnlyList<string> Outcomes);

    public sealed record TaskList(int Total, IReadOnlyList<TaskRow> Tasks);

    public sealed record TaskDetail(TaskRow Task, object Display, string Shown);

    public static void Map(IEndpointRouteBuilder tasks)
    {
        tasks.MapGet("", ListAsync).WithSummary("One page of the caller's tasks: view=mine|group|delegated|done, soonest due first.");
        tasks.MapGet("{id}", GetAsync).WithSummary("A task with everything it shows and the hash of that.");
        tasks.MapPost("{id}/complete", CompleteAsync).WithSummary("Answers a task.");
    }

    private static async Task<TaskList> ListAsync(ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, Texts texts, IEnumerable<TaskType> types, TownClock clock, CancellationToken cancellationToken, string view = "mine", int page = 0, int size = 50)
    {
        if (!Views.TryGetValue(view, out var part))
        {
            throw new BadHttpRequestException(texts["inbox.no-view", string.Join(", ", Views.Keys)]);
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var actor = await db.ActorAsync(person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        var found = await FindTasks.RunAsync(db, actor, part, page, size, clock.Now, cancellationToken);
        return new TaskList(found.Total, [.. found.Tasks.Select(t => Row(t, types, texts))]);
    }

    private static async Task<TaskDetail> GetAsync(string id, ClaimsPrincipal person, IDbContextFactory<CaseFlowDbContext> contexts, OpenTask open, TaskDisplay display, Texts texts, IEnumerable<TaskType> types, TownClock clock, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var task = await open.RunAsync(db, id, person.ToCaller("token").AccountId, clock.Now, cancellationToken);
        return new TaskDetail(Row(task, types, texts), await display.ShowAsync(db, task, cancellationToken), await display.HashAsync(db, task, cancellationToken));
    }

    private static Task<CompleteTask.Result> CompleteAsync(string id, Completion body, ClaimsPrincipal person, CommandGateway gateway, CompleteTask complete, CancellationToken cancellationToken) =>
        gateway.RunAsync(
            complete,
            new CompleteTask.Request(id, body.Outcome, body.Comment, body.OnBehalfOf, body.Data, body.Shown),
            person.ToCaller("token"),
            body.IdempotencyKey,
            cancellationToken);

    private static TaskRow Row(WorkTask task, IEnumerable<TaskType> types, Texts texts)
    {
        var type = types.Single(t => t.Name == task.TypeName);
        return new TaskRow(task.Id, task.TypeName, texts[type.TitleKey], texts.Render(task.Subject), task.State.ToString(), task.CaseId, task.OpenedAt, task.DueAt, task.Outcome, [.. type.Outcomes.Select(o => o.Name)]);
    }
}
