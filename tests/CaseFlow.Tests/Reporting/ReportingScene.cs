using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Reporting;

/// <summary>An installation on 2024-01-26 with units of its own, each with a writer and a head.</summary>
internal sealed class ReportingScene : IAsyncDisposable
{
    private readonly Func<string, string> _writer;

    private ReportingScene(InstalledCaseFlow app, IReadOnlyList<string> units, Func<string, string> writer) => (App, Units, _writer) = (app, units, writer);

    public InstalledCaseFlow App { get; }

    public IReadOnlyList<string> Units { get; }

    public static string Writer(string unit) => $"writer-of-{unit}";

    public static string Head(string unit) => $"head-of-{unit}";

    public static async Task<ReportingScene> StartAsync(int units = 1)
    {
        var scene = new ReportingScene(await InstalledCaseFlow.StartAsync(start: "2024-01-26 08:00"), [.. Enumerable.Range(1, units).Select(n => $"unit-{n:00}")], Writer);
        await scene.App.StageAsync(context =>
        {
            foreach (var unit in scene.Units)
            {
                context.Db.Add(new Unit(unit, $"{unit} 村委会", UnitKind.Village, isDemo: true));
                Appoint(context, Writer(unit), Roles.Village, unit);
                Appoint(context, Head(unit), Roles.VillageHead, unit);
            }
        });
        return scene;
    }

    /// <summary>Reports beside whatever else goes on in an installation.</summary>
    public static ReportingScene Over(InstalledCaseFlow app, IReadOnlyList<string> units, Func<string, string> writer) => new(app, units, writer);

    public ValueTask DisposeAsync() => App.DisposeAsync();

    public StartReportingYear.Request Year(DateOnly? firstDay = null) =>
        new(2024, firstDay ?? TownOf2024.FirstDay, [.. Units.Select(u => new StartReportingYear.NamedPerson(u, _writer(u)))]);

    public Task<StartReportingYear.Result> StartYearAsync() => App.RunAsync(App.Get<StartReportingYear>(), Year(), "office");

    /// <summary>Started, and January asked for.</summary>
    public async Task RunningAsync()
    {
        await StartYearAsync();
        await App.WorkAsync();
    }

    /// <summary>Lets every day pass up to and including one, waking at 08:30.</summary>
    public async Task PassAsync(DateOnly until, Func<DateOnly, Task>? during = null)
    {
        // Half past eight of the day the clock shows has not passed, or it begins with the next one.
        for (var day = DateOnly.FromDateTime(App.Now.AddHours(8 + 15.5).DateTime.AddTicks(-1)); day <= until; day = day.AddDays(1))
        {
            await App.GoAsync($"{day:yyyy-MM-dd} 08:30");
            if (during is not null)
            {
                await during(day);
            }
        }
    }

    public Task<MonthlyReport> ReportAsync(int month, string unit = "unit-01") =>
        App.ReadAsync(db => db.MonthlyReports.AsNoTracking().SingleAsync(r => r.UnitId == unit && r.Month == month));

    public ReportContent Content(int count = 2)
    {
        var form = App.Get<ReportForms>().Monthly;
        return new ReportContent(form.Texts.ToDictionary(t => t.Code, _ => "检查了辖区企业。"), form.Figures.ToDictionary(f => f.Code, _ => count));
    }

    public Task WriteAsync(int month, ReportContent content, string unit = "unit-01", string? by = null) =>
        App.RunAsync(App.Get<WriteReport>(), new WriteReport.Request(unit, 2024, month, content), As(by ?? _writer(unit)), App.NewKey());

    /// <summary>Writes and signs it.</summary>
    public async Task FileAsync(int month, string unit = "unit-01")
    {
        await WriteAsync(month, Content(), unit);
        await SignAsync(month, unit);
    }

    public async Task SignAsync(int month, string unit = "unit-01")
    {
        var task = await TaskAsync(month, unit);
        var request = new CompleteTask.Request(task.Id, "File", null, null, null, await App.ShownAsync(task));
        await App.RunAsync(App.Get<CompleteTask>(), request, As(_writer(unit)), App.NewKey());
    }

    public async Task<WorkTask> TaskAsync(int month, string unit = "unit-01")
    {
        var report = await ReportAsync(month, unit);
        return await App.ReadAsync(db => db.Tasks.AsNoTracking().SingleAsync(t => t.CaseId == report.Id && t.State == WorkTaskState.Open));
    }

    public Task<List<Reminder>> RemindersAsync(int month, string unit = "unit-01") => App.ReadAsync(async db =>
    {
        var report = await db.MonthlyReports.SingleAsync(r => r.UnitId == unit && r.Month == month);
        return await db.Reminders.AsNoTracking().Where(r => r.SubjectId == report.Id).OrderBy(r => r.On).ThenBy(r => r.AccountId).ToListAsync();
    });

    public Caller As(string account) => new(account, App.Now, "password");

    public static void Appoint(CommandContext context, string account, string role, string unit)
    {
        context.Db.Add(new Account { Id = account, UserName = account, NormalizedUserName = account.ToUpperInvariant(), DisplayName = account, Email = $"{account}@example.test" });
        context.Db.Add(new Appointment(context.NewId(), account, role, null, unit));
    }
}
