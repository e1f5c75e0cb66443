using CaseFlow.Audit;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class ClocksOfPermits
{
    [Theory]
    [InlineData(PermitStatus.Submitted)]
    [InlineData(PermitStatus.Approved)]
    [InlineData(PermitStatus.Confirmed)]
    [InlineData(PermitStatus.Active)]
    [InlineData(PermitStatus.Suspended)]
    public async Task A_permit_expires_by_itself_at_the_end_of_its_window(PermitStatus stage)
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await ReachAsync(app, stage);
        Assert.Equal(stage, await app.StatusAsync());

        await app.GoAsync("2026-11-23 16:59");
        Assert.Equal(stage, await app.StatusAsync());
        await app.GoAsync("2026-11-23 17:00");

        Assert.Equal(PermitStatus.Expired, await app.StatusAsync());
        Assert.Empty(await app.OpenTasksAsync());
        Assert.Empty(await app.ReadAsync(db => db.Timers.ToListAsync()));
        Assert.Contains(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e is { Code: "audit.permit.expired", ActorName: "" });
        Assert.Contains(await app.ReadAsync(db => db.OutgoingMails.ToListAsync()), m => m.ToAddress == "lead1@example.test" && m.Subject.Contains("过期", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_the_end_of_a_period_work_goes_on_only_after_a_new_test()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync(TwoDays);

        await app.GoAsync("2026-11-23 17:00");
        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
        Assert.Equal(["guardian1 permit.resume", "lead1 permit.hand-back"], await app.OpenTasksAsync());
        Assert.Contains(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e.Code == "audit.permit.paused");

        await app.GoAsync("2026-11-24 08:00");
        await Refused.IsAsync(app, "permit.not-in-period", () => app.AnswerAsync("guardian1", "Resume"));
        await app.GoAsync("2026-11-24 09:00");
        var reasons = await Refused.CodesAsync(app, () => app.AnswerAsync("guardian1", "Resume"));
        Assert.Equal(["permit.gas-old", "permit.checks-missing", "permit.talk-missing"], reasons);

        await app.ResumeAsync();
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        await app.GoAsync("2026-11-24 17:00");
        Assert.Equal(PermitStatus.Expired, await app.StatusAsync());
    }

    [Fact]
    public async Task Timers_that_came_due_while_nothing_ran_run_once_and_in_order()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync(TwoDays);

        await app.GoAsync("2026-11-25 03:00");
        await app.WorkAsync();

        Assert.Equal(PermitStatus.Expired, await app.StatusAsync());
        Assert.Single((await app.PermitAsync()).Steps, s => s.Action == PermitAction.Expire);
        Assert.Single(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e.Code == "audit.permit.expired");
    }

    [Fact]
    public async Task A_timer_fired_twice_moves_its_permit_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var timer = await app.ReadAsync(db => db.Timers.SingleAsync());
        app.Time.SetUtcNow(PermitScene.At("2026-11-23 17:00"));

        // Quartz can fire on two nodes at once: two keys, as two nodes would never share one.
        var fired = await Task.WhenAll(Fire("node-1"), Fire("node-2"));

        Assert.Single(fired, true);
        Assert.Single((await app.PermitAsync()).Steps, s => s.Action == PermitAction.Expire);

        Task<bool> Fire(string node) => Task.Run(() => app.RunAsync(app.Get<FireTimer>(), new FireTimer.Request(timer.BookmarkId), Caller.System, node));
    }

    [Fact]
    public async Task A_pause_that_comes_after_a_stop_tells_nobody_a_second_time()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync(TwoDays);
        var timer = await app.ReadAsync(db => db.Timers.SingleAsync());
        app.Time.SetUtcNow(PermitScene.At("2026-11-23 17:00"));
        await app.RunAsync(app.Get<StopWork>(), new StopWork.Request(app.Permit, "无人监护"), "safety1");
        var before = await app.ReadAsync(db => db.OutgoingMails.Select(m => m.Id).ToListAsync());

        Assert.True(await app.RunAsync(app.Get<FireTimer>(), new FireTimer.Request(timer.BookmarkId), Caller.System, "node"));

        var told = await app.ReadAsync(db => db.OutgoingMails.Where(m => !before.Contains(m.Id)).ToListAsync());
        Assert.Equal("guardian1@example.test", Assert.Single(told).ToAddress); // whose task it is to resume
        Assert.DoesNotContain(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e.Code == "audit.permit.paused");
    }

    private static PermitContent TwoDays => InstalledCaseFlow.Form() with { Window = PermitScene.Window("2026-11-23 09:00", "2026-11-24 17:00") };

    private static async Task ReachAsync(InstalledCaseFlow app, PermitStatus stage)
    {
        await app.SubmitAsync();
        if (stage >= PermitStatus.Approved)
        {
            await app.AnswerAsync("supervisor1", "Approve");
        }

        if (stage >= PermitStatus.Confirmed)
        {
            await app.GoAsync("2026-11-23 08:50");
            await app.ConfirmAsync();
        }

        if (stage >= PermitStatus.Active)
        {
            await app.GoAsync("2026-11-23 09:00");
            await app.AnswerAsync("lead1", "Start");
        }

        if (stage >= PermitStatus.Suspended)
        {
            await app.AnswerAsync("lead1", "Suspend", "下雨");
        }
    }
}
