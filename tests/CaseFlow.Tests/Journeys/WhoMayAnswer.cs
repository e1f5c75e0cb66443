using CaseFlow.Inbox;
using CaseFlow.Notifications;
using CaseFlow.People;
using CaseFlow.Permits;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Permits;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Journeys;

public sealed class WhoMayAnswer
{
    [Fact]
    public async Task A_second_holder_who_is_appointed_later_may_answer_too()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());

        await AppointAsync(app, "principal1");

        Assert.Equal((1, 0), (await CountAsync(app, "supervisor1", TaskView.Mine), await CountAsync(app, "supervisor1", TaskView.Group)));
        Assert.Equal((0, 1), (await CountAsync(app, "principal1", TaskView.Mine), await CountAsync(app, "principal1", TaskView.Group)));
        await app.AnswerAsync("principal1", "Approve");
        Assert.Equal(PermitStatus.Approved, await app.StatusAsync());
    }

    [Fact]
    public async Task Who_lost_the_post_may_not_answer_any_more()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        var reply = await app.ReplyAsync("supervisor1", "Approve");

        await app.ReadAsync(db => db.Appointments.Where(a => a.AccountId == app.Account("supervisor1")).ExecuteDeleteAsync());

        Assert.Equal(0, await CountAsync(app, "supervisor1", TaskView.Mine));
        await Refused.IsAsync(app, "inbox.not-yours", () => app.RunAsync(app.Get<CompleteTask>(), reply, "supervisor1"));
        Assert.Equal(reply.TaskId, Assert.Single(await ForNobodyAsync(app)).Id);
    }

    [Fact]
    public async Task A_locked_account_is_not_waited_for()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await AppointAsync(app, "principal1");
        await LockAsync(app, "principal1");

        await app.SubmitAsync();

        Assert.Equal(["supervisor1 permit.confirm-site"], await app.OpenTasksAsync());
        Assert.Equal(["supervisor1@example.test"], await app.ReadAsync(db => db.OutgoingMails.Select(m => m.ToAddress).ToListAsync()));
        await LockAsync(app, "supervisor1");
        var next = await app.DraftAsync(InstalledCaseFlow.Form() with { Area = "二车间" });
        await Refused.IsAsync(app, "permit.no-approver", () => app.RunAsync(app.Get<SubmitWorkPermit>(), new SubmitWorkPermit.Request(next), "lead1"));
    }

    [Fact]
    public async Task A_task_that_nobody_can_answer_is_opened_and_an_administrator_sees_it()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await app.SubmitAsync();
        await LockAsync(app, "guardian1");

        await app.AnswerAsync("supervisor1", "Approve");

        Assert.Equal(["guardian1 permit.confirm"], await app.OpenTasksAsync());
        Assert.Equal("permit.confirm", Assert.Single(await ForNobodyAsync(app)).TypeName);
        app.Time.Advance(TimeSpan.FromMinutes(16));
        Assert.Empty(await ForNobodyAsync(app));
    }

    private static Task AppointAsync(InstalledCaseFlow app, string user) =>
        app.StageAsync(context => context.Db.Add(new Appointment(context.NewId(), app.Account(user), Roles.WorkshopHead, PermitScene.Site, null)));

    // As five wrong passwords do.
    private static Task LockAsync(InstalledCaseFlow app, string user) =>
        app.StageAsync(context => context.Db.Users.Find(app.Account(user))!.LockoutEnd = context.Now.AddMinutes(15));

    private static Task<List<WorkTask>> ForNobodyAsync(InstalledCaseFlow app) => app.ReadAsync(db => TasksForNobody.FindAsync(db, app.Now, CancellationToken.None));

    private static Task<int> CountAsync(InstalledCaseFlow app, string user, TaskView view) =>
        app.ReadAsync(async db => await FindTasks.CountAsync(db, await db.ActorAsync(app.Account(user), app.Now, CancellationToken.None), view, app.Now, CancellationToken.None));
}
