using CaseFlow.Audit;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

/// <summary>GB 30871-2022: in a confined space gases are recorded at least every two hours. Tested at 08:50, work began at 09:00.</summary>
public sealed class RecordingGases
{
    [Fact]
    public async Task Guardian_and_leader_are_reminded_a_quarter_of_an_hour_before_a_record_is_due()
    {
        await using var app = await ActiveAsync();

        await app.GoAsync("2026-11-23 10:34");
        Assert.Empty(await MailsAsync(app, "记录即将到期"));
        await app.GoAsync("2026-11-23 10:35");

        Assert.Equal(["guardian1@example.test", "lead1@example.test"], await MailsAsync(app, "记录即将到期"));
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
    }

    [Fact]
    public async Task Work_whose_gases_are_not_recorded_in_time_is_stopped_and_the_safety_department_hears_of_it()
    {
        await using var app = await ActiveAsync();

        await app.GoAsync("2026-11-23 10:49");
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        await app.GoAsync("2026-11-23 10:50");

        var permit = await app.PermitAsync();
        Assert.Equal((PermitStatus.Suspended, "permit.suspended-unrecorded"), (permit.Status, permit.Suspension?.Cause?.Code));
        Assert.Equal(["guardian1@example.test", "lead1@example.test", "safety1@example.test", "supervisor1@example.test"], await MailsAsync(app, "中止"));
        Assert.Contains(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e is { Code: "audit.permit.stopped-unrecorded", ActorName: "" });
        Assert.Equal(["guardian1 permit.resume", "lead1 permit.hand-back"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task It_resumes_after_a_new_test_and_the_two_hours_begin_anew()
    {
        await using var app = await ActiveAsync();
        await app.GoAsync("2026-11-23 11:00");

        Assert.Equal(
            ["permit.gas-old", "permit.monitoring-missing", "permit.checks-missing"],
            await Refused.CodesAsync(app, () => app.AnswerAsync("guardian1", "Resume")));
        await app.ResumeAsync();
        await app.GoAsync("2026-11-23 13:00");

        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        await app.GoAsync("2026-11-23 13:01");
        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
    }

    [Fact]
    public async Task A_record_made_in_time_moves_the_next_one()
    {
        await using var app = await ActiveAsync();
        await app.GoAsync("2026-11-23 10:30");
        await app.RecordAsync(await app.TestedAsync() with { Checks = null, Talk = null });

        await app.GoAsync("2026-11-23 12:29");
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        Assert.Equal(["guardian1@example.test", "lead1@example.test"], await MailsAsync(app, "记录即将到期"));
        await app.GoAsync("2026-11-23 12:30");

        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
    }

    [Theory]
    [InlineData("HandBack", PermitStatus.HandedBack)]
    [InlineData("Suspend", PermitStatus.Suspended)]
    public async Task After_two_records_made_in_time_the_leader_s_answer_still_ends_the_work(string outcome, PermitStatus status)
    {
        await using var app = await ActiveAsync();
        await RecordTwiceAsync(app);

        await app.AnswerAsync("lead1", outcome, outcome == "Suspend" ? "喝水" : null);

        Assert.Equal(status, await app.StatusAsync());
        await app.GoAsync("2026-11-23 14:50");
        Assert.Equal(status, await app.StatusAsync());
    }

    [Fact]
    public async Task After_two_records_made_in_time_a_reading_out_of_limits_still_stops_the_work_and_asks_for_its_resumption()
    {
        await using var app = await ActiveAsync();
        await RecordTwiceAsync(app);
        var tested = await app.TestedAsync() with { Checks = null, Talk = null };

        await app.RecordAsync(tested with { Readings = [.. tested.Readings!.Select(r => r.Gas == "h2s" ? r with { Value = 11m } : r)] });
        await app.WorkAsync();

        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
        Assert.Equal(["guardian1 permit.resume", "lead1 permit.hand-back"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_record_that_fell_due_in_a_short_break_is_made_before_work_goes_on()
    {
        await using var app = await ActiveAsync();
        await app.GoAsync("2026-11-23 10:40");
        await app.AnswerAsync("lead1", "Suspend", "喝水");
        await app.GoAsync("2026-11-23 10:55");
        await app.RecordAsync(new OnSiteRecord(null, null, null, MonitoringOn: true));

        Assert.Equal(["permit.gas-old"], await Refused.CodesAsync(app, () => app.AnswerAsync("guardian1", "Resume")));
        await app.RecordAsync(await app.TestedAsync() with { Checks = null, Talk = null });
        await app.AnswerAsync("guardian1", "Resume");
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
    }

    [Fact]
    public async Task Hot_work_asks_for_no_such_records()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();

        await app.GoAsync("2026-11-23 16:59");

        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
    }

    private static async Task<InstalledCaseFlow> ActiveAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync(InstalledCaseFlow.Form(InstalledCaseFlow.Confined), InstalledCaseFlow.Confined);
        return app;
    }

    // Past the hour at which each record would have been due, so that the clock has gone round twice.
    private static async Task RecordTwiceAsync(InstalledCaseFlow app)
    {
        foreach (var (recordedAt, roundAt) in new[] { ("2026-11-23 10:30", "2026-11-23 11:00"), ("2026-11-23 12:15", "2026-11-23 12:45") })
        {
            await app.GoAsync(recordedAt);
            await app.RecordAsync(await app.TestedAsync() with { Checks = null, Talk = null });
            await app.GoAsync(roundAt);
        }
    }

    private static async Task<IEnumerable<string>> MailsAsync(InstalledCaseFlow app, string subject) =>
        (await app.ReadAsync(db => db.OutgoingMails.Where(m => m.Subject.Contains(subject)).Select(m => m.ToAddress).ToListAsync())).Order(StringComparer.Ordinal);
}
