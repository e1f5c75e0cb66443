using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Permits.Pages;

/// <summary>An open task of a permit and whom it waits for.</summary>
/// <param name="Task">The task.</param>
/// <param name="Names">Who may answer.</param>
/// <param name="IsMine">Whether the reader may.</param>
public sealed record WaitingTask(WorkTask Task, IReadOnlyList<string> Names, bool IsMine)
{
    public static async Task<IReadOnlyList<WaitingTask>> OfCaseAsync(CaseFlowDbContext db, WorkPermit permit, Actor reader)
    {
        var tasks = await db.Tasks.AsNoTracking().Where(t => t.CaseId == permit.Id && (t.State == WorkTaskState.Open || t.State == WorkTaskState.Received)).OrderBy(t => t.OpenedAt).ToListAsync();
        var involved = await PermitAccess.InvolvedAsync(db, permit.ApplicantId, permit.Content, default);
        List<WaitingTask> waiting = [];
        foreach (var task in tasks)
        {
            IReadOnlyList<string> excluded = PermitTasks.IsForOutsiders(task.TypeName) ? involved : [];
            var may = await TaskDesk.CandidatesAsync(db, new TaskAssignment(task.AssigneeId, task.Role, task.EnterpriseId, task.UnitId), excluded, default);
            waiting.Add(new WaitingTask(task, [.. may.Select(a => a.DisplayName)], task.State == WorkTaskState.Open && MayAnswer.IsFor(task, reader) && !excluded.Contains(reader.AccountId)));
        }

        return waiting;
    }
}
