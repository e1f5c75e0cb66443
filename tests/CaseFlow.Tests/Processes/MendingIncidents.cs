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
    private const string Start = "({ person: variables.Facts.leader })";

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

    [Fact]
    public async Task A_retry_that_the_rules_refuse_by_now_closes_the_incident_and_asks_again()
    {
        await using var app = await ConfirmedInVainAsync();
        app.Time.Advance(TimeSpan.FromMinutes(40));

        var codes = await Refused.CodesAsync(app, () => RetryAsync(app));

        Assert.Contains("process.retry-refused", codes);
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((app.Account("admin"), app.Now), (incident.ResolvedBy, incident.ResolvedAt));
        Assert.Contains(codes[1], incident.Message, StringComparison.Ordinal);
        var said = await app.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Sequence).LastAsync());
        Assert.Equal(("audit.incident.refused", app.Account("admin")), (said.Code, said.ActorId));
        BothLanguages.Say(app.Get<CaseFlow.Language.Texts>(), new CaseFlow.Language.Message(said.Code, said.Arguments));
        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());

        await app.ConfirmAsync();
        Assert.Equal(["lead1 permit.start"], await app.OpenTasksAsync());
        Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(app.Permit, CancellationToken.None)));
    }

    [Fact]
    public async Task An_incident_whose_task_was_withdrawn_can_be_closed()
    {
        await using var app = await ConfirmedInVainAsync();
        await app.GoAsync("2026-11-23 17:00");
        Assert.Equal(PermitStatus.Expired, await app.StatusAsync());
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());

        await Refused.IsAsync(app, "process.incident-reason", () => CloseAsync(app, incident, " "));
        await Refused.IsAsync(app, "process.not-administrator", () => CloseAsync(app, incident, "已失效", "supervisor1"));
        await CloseAsync(app, incident, "已失效");

        Assert.Equal(WorkTaskState.Withdrawn, (await app.ReadAsync(db => db.Tasks.SingleAsync(t => t.Id == incident.TaskId))).State);
        var said = await app.ReadAsync(db => db.AuditEntries.OrderBy(e => e.Sequence).LastAsync());
        Assert.Equal(("audit.incident.closed", "已失效"), (said.Code, said.Comment));
        await Refused.IsAsync(app, "process.incident-closed", () => CloseAsync(app, incident, "再关一次"));
    }

    [Fact]
    public async Task A_start_that_fails_again_and_again_is_one_incident_that_can_be_closed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync("({ role: 'workshop-head', enterprise: variables.Facts.siteEnterprise })", "nowhere.at.all");
        var id = await app.DraftAsync(InstalledCaseFlow.Form());
        foreach (var _ in Enumerable.Range(0, 3))
        {
            await Refused.IsAsync(app, "process.cannot-start", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1"));
        }

        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal(3, incident.Failures);
        await CloseAsync(app, incident, "流程文件已改好");

        Assert.Equal(app.Now, (await app.ReadAsync(db => db.Incidents.SingleAsync())).ResolvedAt);
    }

    [Fact]
    public async Task A_state_that_cannot_be_read_is_an_incident_and_stops_no_other_timer()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("s.json", DefinitionText.Sequence("sleeper", DefinitionText.Delay("sleep", "00:10:00")));
        var broken = await app.StartProcessAsync("sleeper");
        var sound = await app.StartProcessAsync("sleeper");
        await app.ReadAsync(db => db.WorkflowInstances.Where(i => i.Id == broken).ExecuteUpdateAsync(i => i.SetProperty(x => x.State, new byte[] { 1, 2, 3 })));
        app.Time.Advance(TimeSpan.FromMinutes(10));

        await app.WorkAsync();
        app.Time.Advance(TimeSpan.FromMinutes(10));
        await app.WorkAsync();

        Assert.True(await app.HasEndedAsync(sound));
        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal((broken, "sleep", 1), (incident.InstanceId, incident.ActivityId, incident.Failures));
        Assert.False(await RetryAsync(app));
        await CloseAsync(app, incident, "数据已损坏");
        app.Time.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(0, await app.WorkAsync());
        Assert.Equal(1, await app.ReadAsync(db => db.Incidents.CountAsync()));
    }

    [Fact]
    public async Task An_answer_whose_process_cannot_be_read_is_kept()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await app.ReadAsync(db => db.WorkflowInstances.ExecuteUpdateAsync(i => i.SetProperty(x => x.State, new byte[] { 1, 2, 3 })));

        await Assert.ThrowsAsync<AnswerKeptException>(() => app.AnswerAsync("supervisor1", "Approve", "同意"));

        Assert.Equal(WorkTaskState.Received, (await app.ReadAsync(db => db.Tasks.SingleAsync())).State);
        Assert.Contains("同意", (await app.ReadAsync(db => db.Incidents.SingleAsync())).Request, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_rule_refuses_to_a_clock_an_administrator_gets_to_know()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ImportAsync("s.json", DefinitionText.Sequence("sleeper", DefinitionText.Delay("sleep", "00:10:00"), DefinitionText.Task("record", "permit.record", "({ action: 'no-such-action' })")));
        await app.SubmitAsync();
        await app.RunAsync(new StartAnyProcess(), new StartProcess("sleeper", new Dictionary<string, System.Text.Json.JsonElement>(), app.Permit, null), Caller.System, "");
        app.Time.Advance(TimeSpan.FromMinutes(10));

        await app.WorkAsync();

        var incident = await app.ReadAsync(db => db.Incidents.SingleAsync());
        Assert.Equal(("record", app.Permit), (incident.ActivityId, incident.CaseId));
        Assert.Contains("permit.unknown-action", incident.Message, StringComparison.Ordinal);
        Assert.False(await RetryAsync(app));
    }

    // The guardian confirmed, and the script behind it was broken; it is mended by now.
    private static async Task<InstalledCaseFlow> ConfirmedInVainAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.ImportHotWorkAsync(Start, "nowhere.at.all");
        await app.ApprovedAsync();
        await app.GoAsync("2026-11-23 08:50");
        await Assert.ThrowsAsync<AnswerKeptException>(app.ConfirmAsync);
        await app.ImportHotWorkAsync(Start, Start + " ");
        return app;
    }

    private static Task<bool> CloseAsync(InstalledCaseFlow app, ProcessIncident incident, string reason, string user = "admin") =>
        app.RunAsync(app.Get<CloseIncident>(), new CloseIncident.Request(incident.Id, reason), user, "");

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
