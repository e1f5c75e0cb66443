using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Reporting;

public sealed class FilingReports
{
    [Fact]
    public async Task A_year_is_started_once()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.StartYearAsync();

        await Refused.IsAsync(scene.App, "report.year-started", scene.StartYearAsync);
    }

    [Fact]
    public async Task Only_the_office_starts_a_year_and_only_with_people_of_the_units()
    {
        await using var scene = await ReportingScene.StartAsync();
        var start = scene.App.Get<StartReportingYear>();

        await Refused.IsAsync(scene.App, "report.not-office", () => scene.App.RunAsync(start, scene.Year(), "village1"));
        await Refused.IsAsync(scene.App, "report.person-not-of-unit", () => scene.App.RunAsync(start, scene.Year() with { Units = [new("unit-01", scene.App.Account("village1"))] }, "office"));
        await Refused.IsAsync(scene.App, "report.first-day-elsewhere", () => scene.App.RunAsync(start, scene.Year(new DateOnly(2025, 1, 1)), "office"));
    }

    [Fact]
    public async Task A_signed_report_is_filed_and_closes_its_case()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        await scene.FileAsync(1);

        var report = await scene.ReportAsync(1);
        Assert.Equal((ReportStatus.Filed, new DateOnly(2024, 1, 26)), (report.Status, report.FiledOn));
        Assert.NotNull((await scene.App.ReadAsync(db => db.Cases.SingleAsync(c => c.Id == report.Id))).ClosedAt);
        Assert.Single(await scene.App.ReadAsync(db => db.Signatures.Where(s => s.CaseId == report.Id).ToListAsync()));
        Assert.All(await scene.RemindersAsync(1), r => Assert.Equal(ReminderState.Dropped, r.State));
    }

    [Fact]
    public async Task A_future_month_is_refused()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();

        await Refused.IsAsync(scene.App, "report.future-month", () => scene.WriteAsync(2, scene.Content()));
    }

    [Fact]
    public async Task An_incomplete_or_impossible_report_names_everything_at_once()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();

        await Refused.IsAsync(scene.App, "report.figure-impossible", () => scene.WriteAsync(1, scene.Content(-1)));
        var codes = await Refused.CodesAsync(scene.App, () => scene.SignAsync(1));
        Assert.Equal(3, codes.Count(c => c == "report.text-missing"));
        Assert.Equal(8, codes.Count(c => c == "report.figure-missing"));
    }

    [Fact]
    public async Task Nobody_writes_for_another_unit()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        await scene.RunningAsync();

        await Refused.IsAsync(scene.App, "report.not-yours", () => scene.WriteAsync(1, scene.Content(), by: ReportingScene.Writer("unit-02")));
    }

    [Fact]
    public async Task A_returned_report_is_signed_again_and_its_reminders_come_back()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        await scene.FileAsync(1);
        var report = await scene.ReportAsync(1);

        await Refused.IsAsync(scene.App, "report.reason-required", () => ReturnAsync(scene, report, " "));
        await ReturnAsync(scene, report, "走访数与台账不符");

        Assert.Equal(ReportTasks.Revise, (await scene.TaskAsync(1)).TypeName);
        Assert.Contains(await scene.RemindersAsync(1), r => r.State == ReminderState.Planned && r.On == new DateOnly(2024, 1, 31));
        scene.App.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.FileAsync(1);
        var signatures = await scene.App.ReadAsync(db => db.Signatures.Where(s => s.CaseId == report.Id).OrderBy(s => s.At).ToListAsync());
        Assert.Equal([true, false], signatures.Select(s => s.VoidedAt is not null));
        Assert.Equal(ReportStatus.Filed, (await scene.ReportAsync(1)).Status);
    }

    [Fact]
    public async Task A_moved_date_is_followed_by_task_and_reminders_while_the_report_is_written()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        var first = await scene.TaskAsync(1);
        var report = await scene.ReportAsync(1);

        await scene.App.RunAsync(scene.App.Get<MoveDueDate>(), new MoveDueDate.Request(report.Id, new DateOnly(2024, 2, 5), "春节前集中检查"), "office");
        await scene.App.WorkAsync();

        var task = await scene.TaskAsync(1);
        Assert.NotEqual(first.Id, task.Id);
        Assert.Equal(Permits.PermitScene.At("2024-02-06 00:00"), task.DueAt);
        var rows = await scene.RemindersAsync(1);
        Assert.All(rows.Where(r => r.DueOn == new DateOnly(2024, 1, 31)), r => Assert.Equal(ReminderState.Dropped, r.State));
        Assert.Equal(
            [new(2024, 1, 29), new(2024, 2, 2), new(2024, 2, 4), new(2024, 2, 5)],
            rows.Where(r => r.State == ReminderState.Planned).Select(r => r.On));
        await scene.App.GoAsync("2024-02-01 12:00");
        Assert.DoesNotContain(await scene.App.ReadAsync(db => db.Timers.AsNoTracking().ToListAsync()), t => t.DueAt == Permits.PermitScene.At("2024-02-01 00:00"));
        Assert.Equal(0, (await scene.ReportAsync(1)).DaysLate(new DateOnly(2024, 2, 5)));
    }

    [Fact]
    public async Task A_waived_month_is_not_asked_for_any_more()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        var report = await scene.ReportAsync(1);

        await Refused.IsAsync(scene.App, "report.not-office", () => scene.App.RunAsync(scene.App.Get<WaiveReport>(), new WaiveReport.Request(report.Id, "x"), "village1"));
        await scene.App.RunAsync(scene.App.Get<WaiveReport>(), new WaiveReport.Request(report.Id, "撤并"), "office");

        Assert.Empty(await scene.App.ReadAsync(db => db.Tasks.Where(t => t.CaseId == report.Id && t.State == WorkTaskState.Open).ToListAsync()));
        Assert.DoesNotContain(await scene.RemindersAsync(1), r => r.State == ReminderState.Planned);
        await Refused.IsAsync(scene.App, "report.waived-already", () => scene.WriteAsync(1, scene.Content()));
    }

    [Fact]
    public async Task Each_unit_and_month_has_an_instance_of_its_own_and_a_late_month_does_not_hold_up_the_next()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        await scene.RunningAsync();
        await scene.PassAsync(new DateOnly(2024, 2, 2));

        Assert.Equal(4, await scene.App.ReadAsync(db => db.WorkflowInstances.CountAsync(i => i.DefinitionId == "monthly-report")));
        Assert.Equal(ReportTasks.Write, (await scene.TaskAsync(2)).TypeName);
        Assert.Equal(2, (await scene.ReportAsync(1)).DaysLate(new DateOnly(2024, 2, 2)));
    }

    private static Task<bool> ReturnAsync(ReportingScene scene, MonthlyReport report, string reason) =>
        scene.App.RunAsync(scene.App.Get<ReturnReport>(), new ReturnReport.Request(report.Id, reason), "office");
}
