using CaseFlow.Audit;
using CaseFlow.Notifications;
using CaseFlow.Reminders;
using CaseFlow.Reporting;
using CaseFlow.Workflows;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Reporting;

/// <summary>2024-01-26 to 2025-01-01 over twelve units: most in time, one on the last day, some late, one never.</summary>
public sealed class AYearOfReports
{
    private const string OnTheDay = "unit-09";
    private const string FiveDaysLate = "unit-10";
    private const string TwelveDaysLate = "unit-11";
    private const string Never = "unit-12";
    private const int Waived = 6;
    private static readonly DateOnly End = new(2025, 1, 1);

    [Fact]
    public async Task Every_reminder_and_escalation_and_closure_is_as_an_independent_count_says()
    {
        await using var scene = await ReportingScene.StartAsync(units: 12);
        await scene.RunningAsync();
        await scene.PassAsync(End, day => ActAsync(scene, day));
        var office = scene.App.Account("office");

        var expected = Expected(scene.Units, office).Order().ToList();
        var names = await scene.App.ReadAsync(db => db.MonthlyReports.AsNoTracking().ToDictionaryAsync(r => r.Id, r => (r.UnitId, r.Month)));
        var rows = await scene.App.ReadAsync(db => db.Reminders.AsNoTracking().ToListAsync());
        var sent = rows.Where(r => r.State == ReminderState.Sent).Select(r => (names[r.SubjectId].UnitId, names[r.SubjectId].Month, r.On, r.AccountId)).Order().ToList();
        Assert.Equal(expected, sent);
        Assert.DoesNotContain(rows, r => r.State == ReminderState.Folded);

        // One mail a person and day, whatever it speaks of.
        var digests = expected.Select(e => (e.Account, e.On)).Distinct().Count();
        Assert.Equal(digests, await scene.App.ReadAsync(db => db.ReminderDigests.CountAsync()));
        Assert.Equal(digests, await scene.App.ReadAsync(db => db.OutgoingMails.CountAsync(m => m.State == MailState.Sent)));
        Assert.Equal(expected.Count(e => e.Account == office), sent.Count(e => e.AccountId == office));

        var reports = await scene.App.ReadAsync(db => db.MonthlyReports.AsNoTracking().ToListAsync());
        Assert.Equal(144, reports.Count);
        Assert.Equal(Closed(scene.Units), reports.Count(r => r.Status == ReportStatus.Filed));
        Assert.Equal((Never, Waived), reports.Where(r => r.Status == ReportStatus.Waived).Select(r => (r.UnitId, r.Month)).Single());
        Assert.Equal(144 - reports.Count(r => r.IsOwed), await scene.App.ReadAsync(db => db.WorkflowInstances.CountAsync(i => i.DefinitionId == "monthly-report" && i.Status == InstanceStatus.Finished)));
        Assert.Equal(reports.Count(r => r.DaysLate(End) > 0) + 1, await scene.App.ReadAsync(async db => (await db.AuditEntries.AsNoTracking().ToListAsync()).Count(e => e.Message.Code == "audit.report.late")));
        Assert.Equal(0, await scene.App.ReadAsync(db => db.Incidents.CountAsync()));
    }

    // What happens at 08:30, after that day's digests.
    private static async Task ActAsync(ReportingScene scene, DateOnly day)
    {
        foreach (var unit in scene.Units)
        {
            for (var month = 1; month <= 12; month++)
            {
                if (FiledOn(unit, month) == day)
                {
                    await scene.FileAsync(month, unit);
                }
            }
        }

        if (day == TownOf2024.Due(Waived).AddDays(4))
        {
            var report = await scene.ReportAsync(Waived, Never);
            await scene.App.RunAsync(scene.App.Get<WaiveReport>(), new WaiveReport.Request(report.Id, "整村搬迁"), "office");
        }
    }

    private static DateOnly? FiledOn(string unit, int month) => unit switch
    {
        OnTheDay => TownOf2024.Due(month),
        FiveDaysLate => TownOf2024.Due(month).AddDays(5),
        TwelveDaysLate => TownOf2024.Due(month).AddDays(12),
        Never => null,
        _ => month == 1 ? new DateOnly(2024, 1, 27) : new DateOnly(2024, month, 20),
    };

    private static int Closed(IEnumerable<string> units) => units.Sum(unit => Enumerable.Range(1, 12).Count(month => FiledOn(unit, month) is { } on && on <= End));

    // Who was asked when, until it was filed or waived.
    private static IEnumerable<(string Unit, int Month, DateOnly On, string Account)> Expected(IEnumerable<string> units, string office) =>
        from unit in units
        from month in Enumerable.Range(1, 12)
        let due = TownOf2024.Due(month)
        let until = FiledOn(unit, month) ?? (month == Waived ? due.AddDays(4) : End)
        from day in TownOf2024.ReminderDays(month, until < End ? until : End)
        from account in day.DayNumber - due.DayNumber >= 3 ? new[] { ReportingScene.Writer(unit), ReportingScene.Head(unit), office } : [ReportingScene.Writer(unit)]
        select (unit, month, day, account);
}
