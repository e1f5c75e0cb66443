using CaseFlow.Audit;
using CaseFlow.Inbox;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Reporting;

public sealed class ChangingAYear
{
    [Fact]
    public async Task Open_tasks_and_reminders_go_to_the_new_named_person_and_filed_reports_do_not()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        var year = await scene.StartYearAsync();
        await scene.App.WorkAsync();
        await scene.FileAsync(1);
        await scene.PassAsync(new DateOnly(2024, 2, 25));
        await AppointAsync(scene, "successor", "unit-01");

        var name = scene.App.Get<NamePerson>();
        await Refused.IsAsync(scene.App, "report.person-not-of-unit", () => scene.App.RunAsync(name, new NamePerson.Request(year.YearId, "unit-01", ReportingScene.Writer("unit-02")), "office"));
        await Refused.IsAsync(scene.App, "report.person-already", () => scene.App.RunAsync(name, new NamePerson.Request(year.YearId, "unit-01", ReportingScene.Writer("unit-01")), "office"));
        await Refused.IsAsync(scene.App, "report.not-office", () => scene.App.RunAsync(name, new NamePerson.Request(year.YearId, "unit-01", "successor"), "village1"));
        await scene.App.RunAsync(name, new NamePerson.Request(year.YearId, "unit-01", "successor"), "office");
        await scene.App.WorkAsync();

        Assert.Equal("successor", (await scene.TaskAsync(2)).AssigneeId);
        Assert.Equal([(1, ReportingScene.Writer("unit-01")), (2, "successor")], await scene.App.ReadAsync(db => db.MonthlyReports.AsNoTracking().Where(r => r.UnitId == "unit-01").OrderBy(r => r.Month).Select(r => new ValueTuple<int, string>(r.Month, r.PersonId)).ToListAsync()));
        Assert.All((await scene.RemindersAsync(2)).Where(r => r.State == ReminderState.Planned), r => Assert.NotEqual(ReportingScene.Writer("unit-01"), r.AccountId));
        Assert.Contains(await scene.RemindersAsync(2), r => r is { State: ReminderState.Planned, AccountId: "successor", On.Day: 29 });
        Assert.Equal(ReportingScene.Writer("unit-02"), (await scene.TaskAsync(2, "unit-02")).AssigneeId);

        // March is asked of the new person from the start.
        await scene.PassAsync(new DateOnly(2024, 3, 1));
        Assert.Equal("successor", (await scene.TaskAsync(3)).AssigneeId);
    }

    [Fact]
    public async Task A_months_due_date_moves_for_every_unit_that_owes_it_and_only_as_shown()
    {
        await using var scene = await ReportingScene.StartAsync(units: 3);
        await scene.RunningAsync();
        await scene.FileAsync(1, "unit-03");
        var to = new DateOnly(2024, 2, 5);
        var (dates, fingerprint) = await PreviewAsync(scene, to);
        Assert.Equal(["unit-01", "unit-02"], dates.Select(d => d.What.Arguments[0].Split(' ')[0]));
        Assert.All(dates, d => Assert.Equal((TownOf2024.Due(1), to), (d.Old, d.New!.Value)));

        await scene.FileAsync(1, "unit-02");
        await Refused.IsAsync(scene.App, "report.changed-meanwhile", () => MoveAsync(scene, to, "春节", fingerprint));
        (_, fingerprint) = await PreviewAsync(scene, to);
        await Refused.IsAsync(scene.App, "report.reason-required", () => MoveAsync(scene, to, " ", fingerprint));
        Assert.Equal(1, await MoveAsync(scene, to, "春节", fingerprint));

        Assert.Equal([to, TownOf2024.Due(1), TownOf2024.Due(1)], (await Task.WhenAll(scene.Units.Select(u => scene.ReportAsync(1, u)))).Select(r => r.DueOn));
        var moved = await scene.ReportAsync(1);
        Assert.Contains("audit.report.due-moved", (await scene.App.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.CaseId == moved.Id).ToListAsync())).Select(e => e.Message.Code));
    }

    private static Task<(IReadOnlyList<CaseFlow.Dates.MovingDate> Dates, string Fingerprint)> PreviewAsync(ReportingScene scene, DateOnly to) =>
        scene.App.ReadAsync(db => MoveMonth.PreviewAsync(db, 2024, 1, to, CancellationToken.None));

    private static Task<int> MoveAsync(ReportingScene scene, DateOnly to, string reason, string fingerprint) =>
        scene.App.RunAsync(scene.App.Get<MoveMonth>(), new MoveMonth.Request(2024, 1, to, reason, fingerprint), "office");

    private static Task AppointAsync(ReportingScene scene, string account, string unit) =>
        scene.App.StageAsync(context => ReportingScene.Appoint(context, account, People.Roles.Village, unit));
}
