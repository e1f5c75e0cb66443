using CaseFlow.Audit;
using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

/// <summary>A task of a post with several holders: taken, given back, handed on.</summary>
public sealed class SharingGroupTasks
{
    [Fact]
    public async Task Taken_it_is_one_persons_and_the_others_see_who_has_it()
    {
        await using var app = await TwoHeadsAsync();
        Assert.Equal(["workshop-head permit.confirm-site"], await app.OpenTasksAsync());

        await app.RunAsync(app.Get<ClaimTask>(), new ClaimTask.Request(await TaskAsync(app)), "supervisor1");

        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
        await Refused.IsAsync(app, "inbox.claim.taken", async () => await app.RunAsync(app.Get<ClaimTask>(), new ClaimTask.Request(await TaskAsync(app)), "principal1"));
        Assert.Equal("audit.task.claimed", (await LastAsync(app)).Code);
    }

    [Fact]
    public async Task Who_has_it_away_the_post_still_answers()
    {
        await using var app = await TwoHeadsAsync();
        await app.RunAsync(app.Get<ClaimTask>(), new ClaimTask.Request(await TaskAsync(app)), "supervisor1");

        await app.AnswerAsync("principal1", "Approve");

        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task Only_who_has_it_gives_it_back()
    {
        await using var app = await TwoHeadsAsync();
        await app.RunAsync(app.Get<ClaimTask>(), new ClaimTask.Request(await TaskAsync(app)), "supervisor1");
        await Refused.IsAsync(app, "inbox.not-yours", async () => await app.RunAsync(app.Get<ReleaseTask>(), new ReleaseTask.Request(await TaskAsync(app)), "principal1"));

        await app.RunAsync(app.Get<ReleaseTask>(), new ReleaseTask.Request(await TaskAsync(app)), "supervisor1");

        Assert.Equal(["workshop-head permit.confirm-site"], await app.OpenTasksAsync());
    }

    [Theory]
    [InlineData("supervisor1")]
    [InlineData("office")]
    public async Task A_holder_or_the_office_hands_it_on_with_a_reason_and_the_other_is_told(string by)
    {
        await using var app = await TwoHeadsAsync();

        await HandOnAsync(app, by, "principal1", "明天外出");

        Assert.Equal(["principal1 permit.confirm-site"], await app.OpenTasksAsync());
        var last = await LastAsync(app);
        Assert.Equal(("audit.task.reassigned", "明天外出"), (last.Code, last.Comment));
        Assert.Contains(await app.ReadAsync(db => db.OutgoingMails.ToListAsync()), m => m.ToAddress == "principal1@example.test" && m.Body.Contains("明天外出", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("safety1", "principal1", "明天外出", "inbox.not-yours")]
    [InlineData("supervisor1", "safety1", "明天外出", "inbox.reassign.no-holder")]
    [InlineData("supervisor1", "principal1", " ", "inbox.reason-required")]
    public async Task It_is_not_handed_on_by_anybody_to_anybody_without_a_word(string by, string to, string reason, string refusal)
    {
        await using var app = await TwoHeadsAsync();

        await Refused.IsAsync(app, refusal, () => HandOnAsync(app, by, to, reason));
    }

    [Fact]
    public async Task A_task_for_one_named_person_stays_with_that_person()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.ApprovedAsync();

        await Refused.IsAsync(app, "inbox.reassign.personal", () => HandOnAsync(app, "guardian1", "lead1", "明天外出"));
    }

    private static async Task<InstalledCaseFlow> TwoHeadsAsync()
    {
        var app = await InstalledCaseFlow.StartAsync();
        await app.StageAsync(context => context.Db.Add(new Appointment(context.NewId(), app.Account("principal1"), Roles.WorkshopHead, PermitScene.Site, null)));
        await app.SubmitAsync();
        return app;
    }

    private static async Task<bool> HandOnAsync(InstalledCaseFlow app, string by, string to, string reason) =>
        await app.RunAsync(app.Get<ReassignTask>(), new ReassignTask.Request(await TaskAsync(app), app.Account(to), reason), by);

    private static Task<string> TaskAsync(InstalledCaseFlow app) =>
        app.ReadAsync(db => db.Tasks.Where(t => t.CaseId == app.Permit && t.State == WorkTaskState.Open).Select(t => t.Id).SingleAsync());

    private static Task<AuditEntry> LastAsync(InstalledCaseFlow app) =>
        app.ReadAsync(db => db.AuditEntries.Where(e => e.CaseId == app.Permit).OrderByDescending(e => e.Sequence).FirstAsync());
}
