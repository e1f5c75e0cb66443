using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;

namespace CaseFlow.Agenda;

/// <summary>The person's own and the group's open tasks that are due.</summary>
public sealed class TaskAgenda(TownClock clock) : IAgendaSource
{
    private const int Most = 200;

    public async Task<IReadOnlyList<AgendaEntry>> ReadAsync(CaseFlowDbContext db, Actor actor, CancellationToken cancellationToken)
    {
        var tasks = new List<WorkTask>();
        foreach (var view in new[] { TaskView.Mine, TaskView.Group })
        {
            tasks.AddRange((await FindTasks.RunAsync(db, actor, view, 0, Most, clock.Now, cancellationToken)).Tasks);
        }

        return [.. tasks.Where(t => t.DueAt is not null).Select(Of)];
    }

    private AgendaEntry Of(WorkTask task)
    {
        // Due on D is kept as D+1 00:00.
        var (due, local) = (task.DueAt!.Value, clock.ToLocal(task.DueAt.Value));
        var isDay = local.TimeOfDay == TimeSpan.Zero;
        return new AgendaEntry($"task-{task.Id}", isDay ? clock.DateOf(due).AddDays(-1) : clock.DateOf(due), isDay ? null : due, task.Subject, $"/tasks/{task.Id}");
    }
}
