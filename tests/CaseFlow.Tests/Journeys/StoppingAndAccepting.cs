using CaseFlow.Audit;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class StoppingAndAccepting
{
    [Fact]
    public async Task Work_stopped_from_outside_waits_for_the_guardian()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();

        await app.RunAsync(app.Get<StopWork>(), new StopWork.Request(app.Permit, "无人监护"), "safety1");
        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
        await app.WorkAsync();

        Assert.Equal(["guardian1 permit.resume", "lead1 permit.hand-back"], await app.OpenTasksAsync());
        await app.ResumeAsync();
        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
        Assert.Equal(["lead1 permit.work"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task Work_that_is_finished_while_it_stands_still_is_handed_back_without_resuming()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "Suspend", "大风");

        await app.AnswerAsync("lead1", "HandBack");

        Assert.Equal(PermitStatus.HandedBack, await app.StatusAsync());
        Assert.Equal(["supervisor1 permit.accept"], await app.OpenTasksAsync());
        await app.AnswerAsync("supervisor1", "Accept");
        Assert.Equal(PermitStatus.Archived, await app.StatusAsync());
    }

    [Fact]
    public async Task Work_handed_back_before_the_stop_arrived_is_handed_back()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();

        await app.RunAsync(app.Get<StopWork>(), new StopWork.Request(app.Permit, "无人监护"), "safety1");
        await app.AnswerAsync("lead1", "HandBack");
        await app.WorkAsync();

        Assert.Equal(PermitStatus.HandedBack, await app.StatusAsync());
        Assert.Equal(["supervisor1 permit.accept"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_reading_out_of_limits_stops_the_work_and_mails_everyone_on_the_permit()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        var before = await app.ReadAsync(db => db.OutgoingMails.Select(m => m.Id).ToListAsync());

        var record = new OnSiteRecord([new OnSiteReading("work-point", "combustible", 0.9m, app.Now)], null, null);
        var result = await app.RunAsync(app.Get<RecordOnSite>(), new RecordOnSite.Request(app.Permit, record), "guardian1");
        var told = await app.ReadAsync(db => db.OutgoingMails.Where(m => !before.Contains(m.Id)).Select(m => m.ToAddress).ToListAsync());
        await app.WorkAsync();

        Assert.True(result.Stopped);
        Assert.Equal(PermitStatus.Suspended, await app.StatusAsync());
        Assert.Equal(["guardian1@example.test", "lead1@example.test", "supervisor1@example.test"], told.Order(StringComparer.Ordinal));
        Assert.Contains(await app.ReadAsync(db => db.AuditEntries.ToListAsync()), e => e.Code == "permit.suspended-by-reading");
        Assert.Equal(["guardian1 permit.resume", "lead1 permit.hand-back"], await app.OpenTasksAsync());
        await Refused.IsAsync(app, "permit.gas-out-of-limits", () => app.AnswerAsync("guardian1", "Resume"));
    }

    [Fact]
    public async Task A_bad_reading_at_the_confirmation_keeps_the_work_from_starting()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();
        await app.GoAsync("2026-11-23 08:50");
        var tested = await app.TestedAsync();

        var bad = tested with { Readings = [new OnSiteReading("work-point", "combustible", 0.51m, app.Now)] };
        var old = tested with { Readings = [new OnSiteReading("work-point", "combustible", 0.1m, app.Now.AddMinutes(-31))] };
        var no = tested with { Checks = [.. tested.Checks!.Select((c, i) => c with { Yes = i != 2 })] };

        await app.RecordAsync(old);
        await Refused.IsAsync(app, "permit.gas-old", () => app.AnswerAsync("guardian1", "Confirm"));
        await app.RecordAsync(bad);
        await Refused.IsAsync(app, "permit.gas-out-of-limits", () => app.AnswerAsync("guardian1", "Confirm"));
        await app.RecordAsync(no);
        await Refused.IsAsync(app, "permit.check-no", () => app.AnswerAsync("guardian1", "Confirm"));

        // What kept the work from starting stays on record, by name and in the history.
        var permit = await app.PermitAsync();
        Assert.Equal(PermitStatus.Approved, permit.Status);
        Assert.Contains(permit.Readings, r => r is { Value: 0.51m, IsWithinLimits: false, ByName: "谢守望" });
        var said = await app.ReadAsync(db => db.AuditEntries.Select(e => e.Code).ToListAsync());
        Assert.Equal(3, said.Count(c => c == "audit.permit.readings"));
        Assert.Contains("audit.permit.checks-no", said);
        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task A_test_that_grew_old_before_the_start_is_repeated()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();
        await app.GoAsync("2026-11-23 08:50");
        await app.ConfirmAsync();
        await app.GoAsync("2026-11-23 09:30");

        await Refused.IsAsync(app, "permit.gas-old", () => app.AnswerAsync("lead1", "Start"));
        await app.RunAsync(app.Get<RecordOnSite>(), new RecordOnSite.Request(app.Permit, await app.TestedAsync() with { Checks = null, Talk = null }), "guardian1");
        await app.AnswerAsync("lead1", "Start");

        Assert.Equal(PermitStatus.Active, await app.StatusAsync());
    }

    [Fact]
    public async Task A_refused_acceptance_is_put_right_and_asked_again()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "HandBack");
        await app.AnswerAsync("supervisor1", "Refuse", "现场有余火");

        Assert.Equal(PermitStatus.HandedBack, await app.StatusAsync());
        Assert.Equal(["lead1 permit.tidy"], await app.OpenTasksAsync());
        await app.AnswerAsync("lead1", "Done");
        await app.AnswerAsync("supervisor1", "Accept");

        Assert.Equal(PermitStatus.Archived, await app.StatusAsync());
    }

    [Fact]
    public async Task A_handed_back_permit_does_not_expire()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ActiveAsync();
        await app.AnswerAsync("lead1", "HandBack");
        await app.GoAsync("2026-11-24 09:00");

        Assert.Equal(PermitStatus.HandedBack, await app.StatusAsync());
        Assert.Equal(["supervisor1 permit.accept"], await app.OpenTasksAsync());
    }
}
