using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Ui;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox.Pages;

/// <summary>Reads one page of a person's inbox in the reader's words.</summary>
public sealed class ReadInbox(IDbContextFactory<CaseFlowDbContext> contexts, TownClock clock, DueDays days, Texts texts, IEnumerable<TaskType> types, IEnumerable<ICaseLines> lines)
{
    public const int PageSize = 50;

    public async Task<InboxList> RunAsync(string accountId, TaskView view, int page, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var now = clock.Now;
        var actor = await db.ActorAsync(accountId, now, cancellationToken);
        var found = await FindTasks.RunAsync(db, actor, view, page - 1, PageSize, now, cancellationToken);
        var counts = new Dictionary<TaskView, int>();
        foreach (var part in new[] { TaskView.Mine, TaskView.Group, TaskView.Delegated })
        {
            counts[part] = part == view ? found.Total : await FindTasks.CountAsync(db, actor, part, now, cancellationToken);
        }

        return new InboxList(
            view, page, await RowsAsync(db, found.Tasks, view, cancellationToken), found.Total, counts,
            view == TaskView.Done ? new Dictionary<DueGroup, int>() : await GroupsAsync(db, actor, view, found.Total, now, cancellationToken),
            clock.ToLocal(now).ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    private async Task<Dictionary<DueGroup, int>> GroupsAsync(CaseFlowDbContext db, Actor actor, TaskView view, int total, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<DueGroup, int>();
        var before = 0;
        foreach (var group in new[] { DueGroup.Overdue, DueGroup.Today, DueGroup.ThisWeek })
        {
            var through = await FindTasks.CountDueAsync(db, actor, view, days.EndOf(group), now, cancellationToken);
            groups[group] = through - before;
            before = through;
        }

        groups[DueGroup.Later] = total - before;
        return groups;
    }

    private async Task<IReadOnlyList<InboxRow>> RowsAsync(CaseFlowDbContext db, IReadOnlyList<WorkTask> tasks, TaskView view, CancellationToken cancellationToken)
    {
        var caseIds = tasks.Select(t => t.CaseId).OfType<string>().Distinct().ToList();
        var files = await db.Cases.AsNoTracking().Where(c => caseIds.Contains(c.Id)).ToDictionaryAsync(c => c.Id, cancellationToken);
        var shown = new Dictionary<string, CaseLine>();
        foreach (var kind in lines)
        {
            var ids = files.Values.Where(f => f.Kind == kind.Kind).Select(f => f.Id).ToList();
            foreach (var (id, line) in ids.Count == 0 ? new Dictionary<string, CaseLine>() : await kind.ReadAsync(db, ids, cancellationToken))
            {
                shown[id] = line;
            }
        }

        var principals = view is TaskView.Delegated or TaskView.Group ? tasks.Select(t => t.AssigneeId).OfType<string>().Distinct().ToList() : [];
        var names = await db.Users.AsNoTracking().Where(a => principals.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.DisplayName, cancellationToken);
        return [.. tasks.Select(t => Row(t, t.CaseId is null ? null : files.GetValueOrDefault(t.CaseId), t.CaseId is null ? null : shown.GetValueOrDefault(t.CaseId), names.GetValueOrDefault(t.AssigneeId ?? "") is { } name ? texts[view == TaskView.Group ? "inbox.taken-by" : "inbox.for", name] : null))];
    }

    private InboxRow Row(WorkTask task, CaseFile? file, CaseLine? line, string? hand)
    {
        var type = types.Single(t => t.Name == task.TypeName);
        var about = type.IsNamedBySubject ? texts.Render(task.Subject)
            : file?.Title is { Length: > 0 } title ? texts["inbox.title", texts[type.TitleKey], title]
            : texts[type.TitleKey];
        return new InboxRow(
            task.Id,
            line?.Icon ?? type.Icon,
            about,
            file?.Number,
            hand,
            line?.Of,
            line?.OfNote,
            texts[task.Role is { } role ? "role." + role : texts.Has(type.TitleKey + ".as") ? type.TitleKey + ".as" : "inbox.as.assignee"],
            task.CompletedAt ?? task.OpenedAt,
            task.DueAt,
            task.DueAt is not null && texts.Has(type.TitleKey + ".due") ? texts[type.TitleKey + ".due"] : null,
            days.Of(task.DueAt),
            task.State == WorkTaskState.Received ? StateTone.Suspended : line?.Tone ?? StateTone.InApproval,
            task.State == WorkTaskState.Received ? texts["inbox.state.received"] : line is null ? texts["inbox.state.open"] : texts[line.StateKey],
            task.Outcome is { } outcome ? texts["outcome." + outcome] : null);
    }
}
