using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Documents;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Rehearsals;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>The invented people at work: each act is one of the product's own operations in the name of somebody who may do it.</summary>
/// <param name="stage">Where.</param>
public sealed class DemoCast(RehearsalStage stage)
{
    // A white picture of one pixel each: enough to be a file that is what its name says.
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=");

    private readonly Dictionary<(string Role, string? Enterprise, string? Unit), string?> _holders = [];
    private int _keys;

    public DateTimeOffset Now => stage.Clock.GetUtcNow();

    public DateOnly Today => stage.Get<TownClock>().Today;

    public T Get<T>()
        where T : notnull => stage.Get<T>();

    public async Task<T> ReadAsync<T>(Func<CaseFlowDbContext, Task<T>> read)
    {
        await using var db = await stage.Get<IDbContextFactory<CaseFlowDbContext>>().CreateDbContextAsync();
        return await read(db);
    }

    /// <summary>The first who holds a post; null where nobody does.</summary>
    public async Task<string?> HolderAsync(string role, string? enterprise = null, string? unit = null)
    {
        if (!_holders.TryGetValue((role, enterprise, unit), out var holder))
        {
            holder = await ReadAsync(db => db.Set<Appointment>().AsNoTracking()
                .Where(a => a.Role == role && (enterprise == null || a.EnterpriseId == enterprise) && (unit == null || a.UnitId == unit))
                .OrderBy(a => a.Id).Select(a => a.AccountId).FirstOrDefaultAsync());
            _holders[(role, enterprise, unit)] = holder;
        }

        return holder;
    }

    /// <summary>Somebody of the office.</summary>
    public async Task<string> OfficeAsync() => (await HolderAsync(Roles.Office))!;

    /// <summary>The account of somebody who has one.</summary>
    public Task<string> AccountAsync(string employee) => ReadAsync(db => db.Set<CaseFlow.Registry.Employee>().Where(e => e.Id == employee).Select(e => e.AccountId!).SingleAsync());

    public Task<TResult> RunAsync<TRequest, TResult>(IOperation<TRequest, TResult> operation, TRequest request, string account) =>
        Get<CommandGateway>().RunAsync(operation, request, new Caller(account, stage.Clock.GetUtcNow(), "password"), $"demo-{++_keys}");

    /// <summary>The open task of a type that a case has; null while it has none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="type">The type.</param>
    /// <param name="item">The work item that it asks for, where one case asks for several.</param>
    public Task<WorkTask?> TaskAsync(string caseId, string type, string? item = null) => ReadAsync(async db =>
        (await db.Set<WorkTask>().AsNoTracking().Where(t => t.CaseId == caseId && t.TypeName == type && t.State == WorkTaskState.Open).ToListAsync())
            .Find(t => item is null || CaseFlow.Campaigns.CampaignTaskSubject.ItemOf(t) == item));

    /// <summary>Who would answer a task: its person, or who holds its post.</summary>
    public async Task<string> AnswererAsync(WorkTask task) =>
        task.AssigneeId ?? await HolderAsync(task.Role!, task.EnterpriseId, task.UnitId) ?? await OfficeAsync();

    /// <summary>Answers a case's open task; nothing where there is none.</summary>
    /// <param name="caseId">The case.</param>
    /// <param name="type">The task's type.</param>
    /// <param name="outcome">How.</param>
    /// <param name="comment">The reason or remark.</param>
    /// <param name="data">The form's data.</param>
    /// <param name="item">The work item, where one case asks for several.</param>
    /// <param name="firstAsync">What the person enters before.</param>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> AnswerAsync(string caseId, string type, string outcome, string? comment = null, JsonElement? data = null, string? item = null, Func<WorkTask, string, Task>? firstAsync = null)
    {
        if (await TaskAsync(caseId, type, item) is not { } task)
        {
            return false;
        }

        var by = await AnswererAsync(task);
        if (firstAsync is not null)
        {
            await firstAsync(task, by);
        }

        var shown = await ReadAsync(db => Get<TaskDisplay>().HashAsync(db, task, default));
        await RunAsync(Get<CompleteTask>(), new CompleteTask.Request(task.Id, outcome, comment, null, data, shown), by);
        return true;
    }

    /// <summary>Keeps an invented picture somewhere.</summary>
    public Task PhotographAsync(AttachmentPlace place, string name, string by) => RunAsync(Get<AttachFile>(), new AttachFile.Request(place, name, Picture), by);
}
