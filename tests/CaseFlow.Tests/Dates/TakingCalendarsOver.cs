using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Dates;
using CaseFlow.Permits;
using CaseFlow.Reminders;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Reporting;
using CaseFlow.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Dates;

public sealed class TakingCalendarsOver
{
    private static readonly DateOnly Tuesday = new(2024, 1, 30);
    private static readonly DateOnly Monday = new(2024, 1, 29);

    [Fact]
    public async Task Every_open_date_is_listed_old_and_new_and_moves_on_confirmation()
    {
        await using var scene = await ReportingScene.StartAsync(units: 2);
        await scene.RunningAsync();
        await scene.FileAsync(1, "unit-02");
        var preview = await PreviewAsync(scene.App, 2024, off: Tuesday);

        var report = await scene.ReportAsync(1);
        var moving = Assert.Single(preview.Dates);
        Assert.Equal((report.Id, Tuesday, Monday, "calendar.last-working-day-skipping"), (moving.CaseId, moving.Old, moving.New!.Value, moving.Counted.Code));
        Assert.All(preview.Warnings.Concat([moving.What, moving.Counted]), m => BothLanguages.Say(scene.App.Get<CaseFlow.Language.Texts>(), m));
        Assert.Equal([Tuesday], preview.Change.Days);

        await ConfirmAsync(scene.App, preview);
        Assert.False(scene.App.Get<WorkingCalendars>().Current.IsWorkingDay(Tuesday));
        var rows = await scene.RemindersAsync(1);
        Assert.Equal([(28, ReminderState.Planned), (29, ReminderState.Planned), (30, ReminderState.Dropped), (31, ReminderState.Planned)], rows.Where(r => r.DaysLate <= 0 && r.On >= TownOf2024.FirstDay).Select(r => (r.On.Day, r.State)));
        var told = await scene.App.ReadAsync(db => db.AuditEntries.AsNoTracking().Where(e => e.CaseId == report.Id).OrderBy(e => e.Sequence).LastAsync());
        Assert.Equal(("audit.report.reminder-moved", "2024-01-30", "2024-01-29"), (told.Message.Code, told.Message.Arguments[0], told.Message.Arguments[1]));

        // Monday's digest goes out, Tuesday's does not.
        await scene.PassAsync(new DateOnly(2024, 1, 30));
        Assert.Equal([28, 29], (await scene.RemindersAsync(1)).Where(r => r.State == ReminderState.Sent).Select(r => r.On.Day));
    }

    [Fact]
    public async Task What_changed_since_the_preview_is_refused_and_nothing_is_taken_over()
    {
        await using var scene = await ReportingScene.StartAsync();
        await scene.RunningAsync();
        var preview = await PreviewAsync(scene.App, 2024, off: Tuesday);
        await scene.FileAsync(1);

        await Refused.IsAsync(scene.App, "calendar.changed-meanwhile", () => ConfirmAsync(scene.App, preview));
        Assert.True(scene.App.Get<WorkingCalendars>().Current.IsWorkingDay(Tuesday));
        await ConfirmAsync(scene.App, await PreviewAsync(scene.App, 2024, off: Tuesday));
        await Refused.IsAsync(scene.App, "calendar.changed-meanwhile", () => ConfirmAsync(scene.App, preview));
    }

    [Fact]
    public async Task A_signed_permit_is_pointed_out_and_stays_as_it_is()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();
        var (today, before) = (new DateOnly(2026, 11, 23), await app.PermitAsync());
        var preview = await PreviewAsync(app, 2026, off: today);

        var warned = Assert.Single(preview.Dates);
        Assert.Equal((before.Id, today, (DateOnly?)null, "permit.dates.more"), (warned.CaseId, warned.Old, warned.New, warned.Counted.Code));
        await ConfirmAsync(app, preview);
        var after = await app.PermitAsync();
        Assert.Equal((before.Grade, before.Status, before.Version), (after.Grade, after.Status, after.Version));
    }

    [Fact]
    public async Task A_year_that_the_office_took_over_outlives_the_installations_file()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var off = new DateOnly(2026, 11, 24);
        await ConfirmAsync(app, await PreviewAsync(app, 2026, off));
        await ConfirmAsync(app, await app.ReadAsync(db => app.Get<PreviewCalendar>().RunAsync(db, CalendarText.Parse("日期,安排\n2027-01-01,放假\n2027/1/3 上班", "https://www.gov.cn/2027"), new DateOnly(2026, 11, 23), default)));

        await app.Get<Installation>().PrepareAsync(TestContext.Current.CancellationToken);
        app.Get<WorkingCalendars>().Reload();
        Assert.Equal(DayKind.Holiday, app.Get<WorkingCalendars>().Current.KindOf(off));
        Assert.Equal((DayKind.Holiday, DayKind.MakeUpWorkingDay), (app.Get<WorkingCalendars>().Current.KindOf(new(2027, 1, 1)), app.Get<WorkingCalendars>().Current.KindOf(new(2027, 1, 3))));
    }

    [Fact]
    public async Task Only_the_office_takes_a_year_over_and_only_one_that_makes_sense()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var preview = await PreviewAsync(app, 2026, new DateOnly(2026, 11, 24));

        await Refused.IsAsync(app, "calendar.not-office", () => app.RunAsync(app.Get<ImportCalendar>(), new ImportCalendar.Request(preview.Years, preview.Fingerprint), "village1"));
        await Refused.IsAsync(app, "calendar.file-not-weekend", () => app.ReadAsync(db => app.Get<PreviewCalendar>().RunAsync(db, CalendarText.Parse("2027-01-04 上班", "https://www.gov.cn/"), default, default)));
        await Refused.IsAsync(app, "calendar.row", () => Task.FromResult(CalendarText.Parse("2027-01-01 放假\n元旦", "https://www.gov.cn/")));
        await Refused.IsAsync(app, "calendar.source-missing", () => Task.FromResult(CalendarText.Parse("2027-01-01 放假", " ")));
    }

    // The year as it is, with one day more off.
    private static async Task<CalendarPreview> PreviewAsync(InstalledCaseFlow app, int year, DateOnly off)
    {
        await using var db = app.Open();
        var known = (await db.Set<CalendarYear>().AsNoTracking().SingleAsync(y => y.Year == year, TestContext.Current.CancellationToken)).ToData();
        return await app.Get<PreviewCalendar>().RunAsync(db, [known with { Off = [.. known.Off.Append(off).Distinct()] }], DateOnly.FromDateTime(app.Now.AddHours(8).DateTime), default);
    }

    private static Task<ImportCalendar.Result> ConfirmAsync(InstalledCaseFlow app, CalendarPreview preview) =>
        app.RunAsync(app.Get<ImportCalendar>(), new ImportCalendar.Request(preview.Years, preview.Fingerprint), "office");
}
