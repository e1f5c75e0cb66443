using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Hazards;

/// <summary>An installation on Monday 2026-11-23 with hidden dangers at the demo enterprises.</summary>
internal sealed class HazardScene : IAsyncDisposable
{
    /// <summary>Has a safety department and a reporting unit with a person.</summary>
    public const string Yunxi = "demo-enterprise-yunxi";

    /// <summary>Nobody there answers for safety, and its reporting unit has nobody either.</summary>
    public const string Hengfeng = "demo-enterprise-hengfeng";

    private HazardScene(InstalledCaseFlow app) => App = app;

    public InstalledCaseFlow App { get; }

    public static async Task<HazardScene> StartAsync() => new(await InstalledCaseFlow.StartAsync());

    public ValueTask DisposeAsync() => App.DisposeAsync();

    /// <summary>Reports one and lets its correction start.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> ReportAsync(string user = "village1", HazardSeverity severity = HazardSeverity.General, string enterprise = Yunxi, DateOnly? dueOn = null)
    {
        var result = await App.RunAsync(App.Get<ReportHazard>(), new ReportHazard.Request(enterprise, severity, "配电箱未上锁", "树脂车间", dueOn), user);
        await App.WorkAsync();
        return result.HazardId;
    }

    public Task<Hazard> HazardAsync(string id) => App.ReadAsync(db => db.Hazards.AsNoTracking().SingleAsync(h => h.Id == id));

    /// <summary>Open tasks as "user type", a group's by its role.</summary>
    public async Task<IReadOnlyList<string>> TasksAsync(string id)
    {
        var names = await App.ReadAsync(db => db.Users.AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.UserName!));
        var tasks = await App.ReadAsync(db => db.Tasks.AsNoTracking().Where(t => t.CaseId == id && t.State == WorkTaskState.Open).ToListAsync());
        return [.. tasks.Select(t => $"{(t.AssigneeId is { } who ? names[who] : t.Role)} {t.TypeName}").Order(StringComparer.Ordinal)];
    }

    public async Task<WorkTask> TaskAsync(string id, string type) =>
        await App.ReadAsync(db => db.Tasks.AsNoTracking().SingleAsync(t => t.CaseId == id && t.TypeName == type && t.State == WorkTaskState.Open));

    public async Task WriteAsync(string id, string user = "safety1", DateOnly? doneOn = null)
    {
        var task = await TaskAsync(id, HazardTasks.Rectify);
        var correction = new Correction("加装门锁并培训电工", 12_050, doneOn ?? new DateOnly(2026, 11, 23));
        await App.RunAsync(App.Get<WriteCorrection>(), new WriteCorrection.Request(task.Id, correction), user);
    }

    public async Task AnswerAsync(string id, string type, string outcome, string user, string? comment = null)
    {
        var task = await TaskAsync(id, type);
        var request = new CompleteTask.Request(task.Id, outcome, comment, null, null, await App.ShownAsync(task));
        await App.RunAsync(App.Get<CompleteTask>(), request, user);
        await App.WorkAsync();
    }

    public async Task RectifyAsync(string id, string user = "safety1")
    {
        await WriteAsync(id, user);
        await AnswerAsync(id, HazardTasks.Rectify, "Rectified", user);
    }

    public async Task AskAsync(string id, DateOnly dueOn, string user = "safety1")
    {
        var task = await TaskAsync(id, HazardTasks.Rectify);
        await App.RunAsync(App.Get<AskExtension>(), new AskExtension.Request(task.Id, dueOn, "配件未到货"), user);
        await App.WorkAsync();
    }

    /// <summary>Who got a mail whose subject says this, by user name.</summary>
    public async Task<IReadOnlyList<string>> MailedAsync(string word)
    {
        var mails = await App.ReadAsync(db => db.Set<OutgoingMail>().AsNoTracking().Where(m => m.Subject.Contains(word)).Select(m => m.ToName).ToListAsync());
        var users = await App.ReadAsync(db => db.Set<Account>().AsNoTracking().ToListAsync());
        return [.. mails.Select(to => users.Single(u => u.DisplayName == to).UserName!).Order(StringComparer.Ordinal)];
    }
}
