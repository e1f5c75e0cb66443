using System.Globalization;
using System.Text.Json;
using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Turns the process's requests into inbox tasks, each with its mail, in the same transaction.</summary>
public sealed class TaskDesk(IEnumerable<TaskType> types, IEnumerable<ITaskSubject> subjects, MailQueue mails, Texts texts) : IHumanTasks, IIncidentListener
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private readonly Dictionary<string, TaskType> _types = types.ToDictionary(t => t.Name);

    public async ValueTask OpenAsync(HumanTaskRequest request, CommandContext context, CancellationToken cancellationToken)
    {
        if (!_types.TryGetValue(request.TypeName, out var type))
        {
            throw new RuleViolationException("inbox.unknown-task-type", request.TypeName);
        }

        var file = request.CaseId is null ? null : await context.Db.Cases.FindAsync([request.CaseId], cancellationToken);
        var about = file is not null && subjects.FirstOrDefault(s => s.Kind == file.Kind) is { } subject
            ? await subject.AboutAsync(request, context, cancellationToken)
            : new TaskAbout(new Message(type.TitleKey), null, []);
        var assignment = AssignmentIn(request.Payload);
        var candidates = context.Shared<PostsAtHand>()?.Usable(assignment, about.Excluded) ?? await UsableAsync(context.Db, assignment, about.Excluded, context.Now, cancellationToken);
        if (candidates.Count == 1)
        {
            // One holder of the post: shown as that person's. Who may answer is decided by the post when it is answered.
            assignment = assignment with { AccountId = candidates[0].Id };
        }

        var task = new WorkTask(request, file?.Id, assignment, about, context.Now);
        context.Db.Add(task);
        context.Announce(new TasksChanged([.. candidates.Select(c => c.Id)]));
        if (candidates.Count == 0 && about.Excluded.Count > 0 && file is not null)
        {
            await TellForNobodyAsync(task, type, file, context, cancellationToken);
        }

        if (type.MailsAtOnce)
        {
            foreach (var reader in candidates)
            {
                mails.Add(context, reader, new Message("inbox.mail-subject", "@" + type.TitleKey, file?.Number ?? ""), [about.Subject, new Message("inbox.mail-why", "@" + type.WhyKey)], $"/tasks/{task.Id}", file?.Id);
            }

            foreach (var (substitute, principal) in await SubstitutesAsync(context, candidates, about.Excluded, cancellationToken))
            {
                mails.Add(context, substitute, new Message("inbox.mail-subject", "@" + type.TitleKey, file?.Number ?? ""), [about.Subject, new Message("inbox.mail-why-substitute", principal.DisplayName)], $"/tasks/{task.Id}", file?.Id);
            }
        }
    }

    // Whoever holds the post has a part in the matter: the case would stand still, and nobody know why.
    private async Task TellForNobodyAsync(WorkTask task, TaskType type, CaseFile file, CommandContext context, CancellationToken cancellationToken)
    {
        var (title, post) = ("@" + type.TitleKey, $"@role.{task.Role}");
        context.RecordBySystem(file, new Message("audit.inbox.nobody-else", title, post));
        var administrators = await UsableAsync(context.Db, new TaskAssignment(null, Roles.Administrator, null, null), [], context.Now, cancellationToken);
        var office = await UsableAsync(context.Db, new TaskAssignment(null, Roles.Office, null, null), [], context.Now, cancellationToken);
        foreach (var reader in administrators.Concat(office).DistinctBy(r => r.Id))
        {
            var page = administrators.Any(a => a.Id == reader.Id) ? "/admin/incidents" : $"/tasks/{task.Id}";
            mails.Add(context, reader, new Message("inbox.nobody-else.subject", title, file.Number), [task.Subject, new Message("audit.inbox.nobody-else", title, post), new Message("inbox.nobody-else.remedy", post)], page, file.Id);
        }
    }

    // Who stands in for a candidate now, unless the task is that person's anyway or must not be.
    private static async Task<IReadOnlyList<(Account Substitute, Account Principal)>> SubstitutesAsync(CommandContext context, IReadOnlyList<Account> candidates, IReadOnlyList<string> excluded, CancellationToken cancellationToken)
    {
        var principals = candidates.Select(c => c.Id).ToList();
        var passedOver = principals.Concat(excluded).ToList();
        var now = context.Now;
        var found = await context.Db.Set<Delegation>().AsNoTracking()
            .Where(d => principals.Contains(d.FromId) && !passedOver.Contains(d.ToId) && d.From <= now && now < d.Until)
            .Join(context.Db.Users.AsNoTracking().Where(a => !(a.LockoutEnd > now)), d => d.ToId, a => a.Id, (d, a) => new { d.FromId, Account = a })
            .ToListAsync(cancellationToken);
        return [.. found.Select(f => (f.Account, candidates.Single(c => c.Id == f.FromId)))];
    }

    public async ValueTask WithdrawAsync(IReadOnlyList<string> taskIds, CommandContext context, CancellationToken cancellationToken)
    {
        foreach (var id in taskIds)
        {
            if (await context.Db.Tasks.FindAsync([id], cancellationToken) is { } task)
            {
                task.Withdraw(context.Now);
                context.Announce(new TasksChanged([]));
            }
        }
    }

    public async ValueTask KeptAsync(BurstFaultedException fault, CommandContext context, CancellationToken cancellationToken)
    {
        if (fault.TaskId is not null && await context.Db.Tasks.FindAsync([fault.TaskId], cancellationToken) is { } task)
        {
            task.Receive(context.AskedAt);
            context.Announce(new TasksChanged([]));
        }
    }

    public async ValueTask ClosedAsync(ProcessIncident incident, CloseIncident.Request why, CommandContext context, CancellationToken cancellationToken)
    {
        var file = incident.CaseId is null ? null : await context.Db.Cases.FindAsync([incident.CaseId], cancellationToken);
        if (file is not null)
        {
            var refusals = Localized.AsArgument(why.Refusals.Select(r => new Localized(texts.Render(r, Chinese), texts.Render(r, English))));
            await context.RecordAsync(file, why.Refusals.Count == 0 ? new Message("audit.incident.closed", incident.ActivityId) : new Message("audit.incident.refused", incident.ActivityId, refusals), why.Reason.Length == 0 ? null : why.Reason, cancellationToken: cancellationToken);
        }

        if (incident.TaskId is null || await context.Db.Tasks.FindAsync([incident.TaskId], cancellationToken) is not { } task || !task.AskAgain())
        {
            return;
        }

        context.Announce(new TasksChanged([incident.CallerId]));
        if (await context.Db.Users.FindAsync([incident.CallerId], cancellationToken) is { } answerer)
        {
            mails.Add(context, answerer, new Message("inbox.mail-subject", "@" + _types[task.TypeName].TitleKey, file?.Number ?? ""), [task.Subject, new Message("inbox.mail-asked-again"), .. why.Refusals], $"/tasks/{task.Id}", file?.Id);
        }
    }

    /// <summary>Accounts that may answer an open task and are not locked now.</summary>
    public static Task<List<Account>> UsableAsync(CaseFlowDbContext db, WorkTask task, DateTimeOffset now, CancellationToken cancellationToken) =>
        UsableAsync(db, task.Assignment, task.ExcludedIds, now, cancellationToken);

    /// <summary>Accounts that may answer and are not locked now.</summary>
    public static async Task<List<Account>> UsableAsync(CaseFlowDbContext db, TaskAssignment assignment, IReadOnlyList<string> excluded, DateTimeOffset now, CancellationToken cancellationToken) =>
        [.. (await CandidatesAsync(db, assignment, excluded, cancellationToken)).Where(a => a.LockoutEnd is null || a.LockoutEnd <= now)];

    /// <summary>Accounts that may answer.</summary>
    public static async Task<List<Account>> CandidatesAsync(CaseFlowDbContext db, TaskAssignment assignment, IReadOnlyList<string> excluded, CancellationToken cancellationToken)
    {
        var accounts = db.Users.AsNoTracking();
        if (assignment.Role is null)
        {
            return await accounts.Where(a => a.Id == assignment.AccountId).ToListAsync(cancellationToken);
        }

        var posts = db.Set<Appointment>().Where(p => p.Role == assignment.Role);
        posts = assignment.EnterpriseId is null ? posts : posts.Where(p => p.EnterpriseId == assignment.EnterpriseId);
        posts = assignment.UnitId is null ? posts : posts.Where(p => p.UnitId == assignment.UnitId);
        return await accounts
            .Where(a => posts.Any(p => p.AccountId == a.Id) && !excluded.Contains(a.Id))
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Reads <c>person</c>, or <c>role</c> with <c>enterprise</c> or <c>unit</c>, from a task's payload.</summary>
    public static TaskAssignment AssignmentIn(JsonElement? payload) =>
        Text(payload, "person") is { } person
            ? new(person, null, null, null)
            : new(null, Text(payload, "role"), Text(payload, "enterprise"), Text(payload, "unit"));

    private static string? Text(JsonElement? payload, string name) =>
        payload is { ValueKind: JsonValueKind.Object } o && o.TryGetProperty(name, out var v) && v.ValueKind == JsonValueKind.String ? v.GetString() : null;
}
