using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Processes;

public sealed class MendingIncidents
{
    private const string Good = "variables.Facts.grade != 'grade-2'";

    [Theory]
    [InlineData("(() => { while (true) { } })()")]
    [InlineData("(() => { throw new Error('broken on purpose') })()")]
    public async Task A_script_that_fails_after_an_answer_keeps_the_answer_and_asks_nobody_again(string script)
    {
        await using var app = await FaultedAsync(script);

        var task = await app.ReadAsync(db => db.Tasks.SingleAsync());
        Assert.Equal(WorkTaskState.Received, task.State);
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((app.Permit, task.Id, "needsApproveSafety"), (incident.CaseId, incident.TaskId, incident.ActivityId));
        Assert.Equal(PermitStatus.Submitted, await app.StatusAsync());
        Assert.Equal(0, await app.ReadAsync(db => db.Signatures.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.AuditEntries.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.OutgoingMails.CountAsync()));
        Assert.Empty((await app.PermitAsync()).Approvals);
    }

    [Fact]
    public async Task The_same_answer_again_gets_the_same_reply_while_it_is_looked_at()
    {
        await using var app = await FaultedAsync("nowhere.at.all");
        var task = await app.ReadAsync(db => db.Tasks.SingleAsync());
        var reply = new CompleteTask.Request(task.Id, "Approve", null, null, null, await app.ShownAsync(task));

        await Assert.ThrowsAsync<AnswerKeptException>(() => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1", "the-answer"));
        await Assert.ThrowsAsync<KeyReusedException>(() => app.RunAsync(app.Get<CompleteTask>(), reply with { Comment = "other" }, "supervisor1", "the-answer"));
        await Refused.IsAsync(app, "process.answer-kept", () => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1"));

        Assert.Equal(1, (await app.ReadAsync(db => db.Incidents.SingleAsync())).Failures);
    }

    [Fact]
    public async Task After_the_file_is_mended_a_retry_goes_on_and_the_signature_keeps_its_first_time()
    {
        await using var app = await FaultedAsync("nowhere.at.all");
        var signed = app.Now;
        app.Time.Advance(TimeSpan.FromMinutes(30));
        await app.ImportHotWorkAsync(Good, "variables.Facts.grade != 'grade-2' ");

        Assert.True(await RetryAsync(app));

        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
        Assert.Equal(signed, (await app.ReadAsync(db => db.Signatures.SingleAsync())).At);
        Assert.Equal(signed, (await app.PermitAsync()).Approvals[0].At);
        Assert.Equal(signed, (await app.ReadAsync(db => db.AuditEntries.SingleAsync(e => e.Code == "audit.permit.confirm-site.Approve"))).At);
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((app.Account("admin"), app.Now), (incident.ResolvedBy, incident.ResolvedAt));
        Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(app.Permit, CancellationToken.None)));
        await Refused.IsAsync(app, "process.incident-closed", () => RetryAsync(app));
    }

    [Fact]
    public async Task A_retry_that_fails_again_says_so_and_stays_open()
    {
        await using var app = await FaultedAsync("nowhere.at.all");

        Assert.False(await RetryAsync(app));

        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((2, null), (incident.Failures, incident.ResolvedAt));
        Assert.Equal(WorkTaskState.Received, (await app.ReadAsync(db => db.Tasks.SingleAsync())).State);
    }

    [Fact]
    public async Task A_retry_carries_out_what_was_signed_even_if_the_case_looks_different_by_now()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync("getReply().outcome == 'HandBack'", "nowhere.at.all");
        await app.ActiveAsync();
        var shown = (await app.ReplyAsync("lead1", "HandBack")).Shown;
        await Assert.ThrowsAsync<AnswerKeptException>(() => app.AnswerAsync("lead1", "HandBack"));
        await app.RecordAsync(await app.TestedAsync());
        await app.ImportHotWorkAsync("getReply().outcome == 'HandBack'", "getReply().outcome  == 'HandBack'");

        Assert.True(await RetryAsync(app));

        Assert.Equal(PermitStatus.HandedBack, await app.StatusAsync());
        Assert.Equal(shown, (await app.ReadAsync(db => db.Signatures.SingleAsync(s => s.Action == "permit.work:HandBack"))).ShownHash);
    }

    [Fact]
    public async Task Two_people_who_chose_the_same_key_have_an_incident_each()
    {
        await using var app = await FaultedAsync("nowhere.at.all");
        var first = app.Permit;
        await app.StageAsync(context => context.Db.Add(new CaseFlow.People.Appointment(context.NewId(), app.Account("principal1"), CaseFlow.People.Roles.WorkshopHead, PermitScene.Site, null)));
        await app.SubmitAsync();
        await Assert.ThrowsAsync<AnswerKeptException>(async () => await app.RunAsync(app.Get<CompleteTask>(), await app.ReplyAsync("principal1", "Approve"), "principal1", "the-answer"));

        Assert.NotEqual(first, app.Permit);
        Assert.Equal(2, await app.ReadAsync(db => db.Incidents.CountAsync()));
        Assert.All(await app.ReadAsync(db => db.Tasks.ToListAsync()), t => Assert.Equal(WorkTaskState.Received, t.State));
    }

    [Fact]
    public async Task Only_an_administrator_retries()
    {
        await using var app = await FaultedAsync("nowhere.at.all");

        await Refused.IsAsync(app, "process.not-administrator", () => RetryAsync(app, "supervisor1"));
    }

    [Fact]
    public async Task A_script_that_fails_at_the_submission_refuses_it_and_keeps_the_draft()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync("({ role: 'workshop-head', enterprise: variables.Facts.siteEnterprise })", "(() => { while (true) { } })()");
        var id = await app.DraftAsync(InstalledCaseFlow.Form());

        await Refused.IsAsync(app, "process.cannot-start", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1"));

        Assert.Equal(PermitStatus.Draft, (await app.PermitAsync(id)).Status);
        Assert.Equal(0, await app.ReadAsync(db => db.Cases.CountAsync()));
    }

    private static async Task<InstalledCaseFlow> FaultedAsync(string script)
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync(Good, script);
        await app.SubmitAsync();
        await Assert.ThrowsAsync<AnswerKeptException>(async () => await app.RunAsync(app.Get<CompleteTask>(), await app.ReplyAsync("supervisor1", "Approve"), "supervisor1", "the-answer"));
        return app;
    }

    private static async Task<bool> RetryAsync(InstalledCaseFlow app, string user = "admin")
    {
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        return await app.Get<RetryIncident>().ExecuteAsync(incident.Id, app.As(user), CancellationToken.None);
    }
}
