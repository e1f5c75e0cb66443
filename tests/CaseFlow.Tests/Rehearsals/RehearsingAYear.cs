using CaseFlow.Notifications;
using CaseFlow.Rehearsals;
using CaseFlow.Reporting;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Reporting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Rehearsals;

/// <summary>The office looks at 2024 before it starts it, with two units.</summary>
public sealed class RehearsingAYear
{
    private static readonly DateOnly End = new(2025, 1, 31);

    [Fact]
    public async Task When_nobody_acts_every_reminder_is_the_one_that_an_independent_count_expects_and_nothing_is_left_behind()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        var passed = new List<DateOnly>();
        var year = await RehearseAsync(scene, isPunctual: false, passed.Add);

        var office = scene.App.Account("office");
        var expected =
            from unit in scene.Units
            from month in Enumerable.Range(1, 12)
            let due = TownOf2024.Due(month)
            from day in TownOf2024.ReminderDays(month, End)
            from account in day.DayNumber - due.DayNumber >= 3 ? new[] { ReportingScene.Writer(unit), ReportingScene.Head(unit), office } : [ReportingScene.Writer(unit)]
            select (day, due, account);
        Assert.Equal(expected.Order(), year.Reminders.Select(r => (r.On, r.DueOn, r.AccountId)).Order());
        Assert.Equal(year.Reminders.Select(r => (r.On, r.AccountId)).Distinct().Count(), year.Mails);
        Assert.Equal(End.DayNumber - TownOf2024.FirstDay.DayNumber + 1, passed.Count);
        Assert.Equal(24, year.Deadlines.Count);

        Assert.Equal(0, await scene.App.ReadAsync(db => db.ReportingYears.CountAsync()));
        Assert.Equal(0, await scene.App.ReadAsync(db => db.OutgoingMails.CountAsync()));
    }

    [Fact]
    public async Task When_everybody_files_on_the_due_day_nobody_is_late()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        var year = await RehearseAsync(scene, isPunctual: true, _ => { });

        Assert.DoesNotContain(year.Reminders, r => r.DaysLate > 0);
        Assert.Equal(24, year.Reminders.Count(r => r.DaysLate == 0));
        Assert.Equal(scene.Units.Select(ReportingScene.Writer).Order(), year.Reminders.Select(r => r.AccountId).Distinct().Order());
    }

    [Fact]
    public async Task A_start_that_would_be_refused_is_refused_in_the_rehearsal()
    {
        await using var scene = await ReportingScene.StartAsync();
        await Refused.IsAsync(scene.App, "report.first-day-elsewhere", () => RehearseAsync(scene, isPunctual: true, _ => { }, scene.Year(new DateOnly(2025, 1, 1))));
    }

    private static Task<RehearsedYear> RehearseAsync(ReportingScene scene, bool isPunctual, Action<DateOnly> passed, StartReportingYear.Request? request = null) =>
        scene.App.Get<Rehearsal>().RunAsync(
            new RehearsalPlan(
                TownOf2024.FirstDay,
                End,
                isPunctual,
                (stage, cancellationToken) => stage.RunAsync<StartReportingYear, StartReportingYear.Request, StartReportingYear.Result>(request ?? scene.Year(), scene.App.Account("office"), "start", cancellationToken)),
            passed,
            TestContext.Current.CancellationToken);
}
