using CaseFlow.Audit;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Processes;

public sealed class RepeatingCommands
{
    private static readonly string[] Heads = ["supervisor1", "principal1"];

    [Fact]
    public async Task The_same_key_gives_the_same_answer_and_changes_nothing()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var request = new DraftWorkPermit.Request("hot-work", InstalledCaseFlow.Form());

        var first = await app.RunAsync(app.Get<DraftWorkPermit>(), request, "lead1", "twice");
        var second = await app.RunAsync(app.Get<DraftWorkPermit>(), request, "lead1", "twice");
        var submitted = await app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(first.PermitId), "lead1", "twice");
        var again = await app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(first.PermitId), "lead1", "twice");

        Assert.Equal(first, second);
        Assert.Equal(submitted, again);
        Assert.Equal(1, await app.ReadAsync(db => db.WorkPermits.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.Cases.CountAsync()));
        Assert.Equal(1, await app.ReadAsync(db => db.Tasks.CountAsync()));
    }

    [Fact]
    public async Task The_same_key_with_another_request_is_refused()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.RunAsync(app.Get<DraftWorkPermit>(), new DraftWorkPermit.Request("hot-work"), "lead1", "once");

        await Assert.ThrowsAsync<KeyReusedException>(() => app.RunAsync(app.Get<DraftWorkPermit>(), new DraftWorkPermit.Request("confined-space"), "lead1", "once"));
        await app.RunAsync(app.Get<DraftWorkPermit>(), new DraftWorkPermit.Request("confined-space"), "contractor1", "once");

        Assert.Equal(2, await app.ReadAsync(db => db.WorkPermits.CountAsync()));
    }

    [Fact]
    public async Task A_double_click_answers_once()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        var results = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1", "click"))));

        Assert.Single(results.Distinct());
        Assert.Equal(1, await app.ReadAsync(db => db.Signatures.CountAsync()));
        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
    }

    [Fact]
    public async Task The_second_of_two_clicks_is_answered_like_the_first_when_the_first_commits_between_its_readings()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        string? first = null;
        var operation = new TornReading(async same => first = await app.RunAsync(same, "T-1", "lead1", "click"));

        Assert.Equal(await app.RunAsync(operation, "T-1", "lead1", "click"), first);
        Assert.Equal(1, await app.ReadAsync(db => db.Cases.CountAsync()));
    }

    [Fact]
    public async Task What_fresh_state_forbids_as_well_stays_forbidden()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var operation = new TornReading(same => app.RunAsync(same, "T-1", "lead1", "one"));

        await Refused.IsAsync(app, "inbox.already-answered", () => app.RunAsync(operation, "T-1", "lead1", "other"));
    }

    [Fact]
    public async Task Of_two_tabs_with_keys_of_their_own_the_second_is_told_that_it_was_answered()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");
        await app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1");

        await Refused.IsAsync(app, "inbox.already-answered", () => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1"));
    }

    [Fact]
    public async Task Of_two_people_at_one_group_task_one_wins_and_the_other_gets_a_sentence()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Add(new Appointment(context.NewId(), app.Account("principal1"), Roles.WorkshopHead, PermitScene.Site, null)));
        for (var round = 0; round < 5; round++)
        {
            await app.SubmitAsync();
            Assert.Equal(["workshop-head permit.confirm-site"], await app.OpenTasksAsync());
            var reply = await app.ReplyAsync("supervisor1", "Approve");

            var losers = await Task.WhenAll(Heads.Select(user => Task.Run(() => LoserAsync(app, reply, user))));

            Assert.Equal(["inbox.already-answered"], losers.OfType<string>());
            Assert.Equal(1, await app.ReadAsync(db => db.Signatures.CountAsync(s => s.TaskId == reply.TaskId)));
            Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
            Assert.Null(await app.ReadAsync(db => db.FirstBrokenAsync(app.Permit, CancellationToken.None)));
        }
    }

    [Fact]
    public async Task Numbers_given_at_the_same_moment_are_consecutive_and_different()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var drafts = new List<string>();
        for (var i = 0; i < 4; i++)
        {
            drafts.Add(await app.DraftAsync(InstalledCaseFlow.Form() with { Area = $"区域{i}" }));
        }

        var results = await Task.WhenAll(drafts.Select((id, i) => Task.Run(() => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(id), "lead1", $"n{i}"))));

        Assert.Equal(["DH-2026-0001", "DH-2026-0002", "DH-2026-0003", "DH-2026-0004"], results.Select(r => r.Number).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_step_that_fails_leaves_nothing_of_its_command()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();
        await app.GoAsync("2026-11-23 08:50");
        await app.RecordAsync(await app.TestedAsync() with { Talk = null, Readings = [new OnSiteReading("work-point", "combustible", 3m, app.Now)] });
        var before = await CountsAsync(app);

        // The task, signature and audit entry are staged before the definition's step refuses the confirmation.
        await Refused.IsAsync(app, "permit.gas-out-of-limits", () => app.AnswerAsync("guardian1", "Confirm"));

        Assert.Equal(before, await CountsAsync(app));
    }

    [Fact]
    public async Task A_commit_that_fails_leaves_nothing_of_its_command()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var before = await CountsAsync(app);

        // Another row took the key of the audit entry that comes next: the whole save has to fail.
        await Refused.IsAsync(app, "process.busy", () => app.StageAsync(context =>
        {
            context.Db.Add(new OutgoingMail(context.NewId(), "x", "x@example.test", "x", "x", null, context.Now));
            context.Db.Add(new CaseFile("second", "permit", "DH-2026-0001", "x", context.Now));
        }));

        Assert.Equal(before, await CountsAsync(app));
    }

    [Fact]
    public async Task Task_case_audit_mail_and_state_commit_together()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var before = await CountsAsync(app);
        await app.SubmitAsync();
        var after = await CountsAsync(app);

        Assert.Equal("cases 0, tasks 0, signatures 0, audit 0, mails 0, instances 0, bookmarks 0, timers 0, journal False, readings 0", before);
        Assert.Equal("cases 1, tasks 1, signatures 0, audit 1, mails 1, instances 1, bookmarks 2, timers 1, journal True, readings 0", after);
    }

    private static async Task<string?> LoserAsync(InstalledCaseFlow app, CompleteTask.Request reply, string user)
    {
        try
        {
            await app.RunAsync(app.Get<CompleteTask>(), reply, user, reply.TaskId + user);
            return null;
        }
        catch (CaseFlow.Language.RuleViolationException refused)
        {
            return refused.Reasons.Single().Code;
        }
    }

    private static Task<string> CountsAsync(InstalledCaseFlow app) => app.ReadAsync(async db =>
        $"cases {await db.Cases.CountAsync()}, tasks {await db.Tasks.CountAsync()}, signatures {await db.Signatures.CountAsync()}, audit {await db.AuditEntries.CountAsync()}, "
        + $"mails {await db.OutgoingMails.CountAsync()}, instances {await db.WorkflowInstances.CountAsync()}, bookmarks {await db.Bookmarks.CountAsync()}, "
        + $"timers {await db.Timers.CountAsync()}, journal {await db.Journal.AnyAsync()}, readings {await db.Set<GasReading>().CountAsync()}");
}
