using CaseFlow.Grading;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Reminders;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>A limit that runs out is told to whoever has the step and to those who answer for the chain, and no clock outlives its step.</summary>
public sealed class LateSteps
{
    [Fact]
    public async Task A_late_decision_is_mailed_to_the_organising_unit_and_the_office_until_it_is_done()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(GradingScene.Organiser, "FindComplete");

        await scene.App.GoAsync("2024-05-08 09:00");
        Assert.Equal([GradingScene.Organiser], await ToldOfAsync(scene, new DateOnly(2024, 5, 8)));
        await scene.App.GoAsync("2024-05-09 09:00");
        Assert.Equal(new[] { scene.App.Account("office"), GradingScene.Organiser }.Order(StringComparer.Ordinal), await ToldOfAsync(scene, new DateOnly(2024, 5, 9)));

        await scene.AnswerAsync(GradingScene.Organiser, "TakeOn");
        await scene.App.GoAsync("2024-05-10 09:00");
        Assert.Empty(await ToldOfAsync(scene, new DateOnly(2024, 5, 10)));
    }

    [Fact]
    public async Task A_late_rectifier_is_told_before_the_end_and_nobody_else()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await scene.App.GoAsync("2024-05-21 09:00");

        Assert.Equal([GradingScene.Officer(GradingScene.Enterprise)], await ToldOfAsync(scene, new DateOnly(2024, 5, 21)));
    }

    [Fact]
    public async Task No_clock_outlives_its_step()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.RectifyingAsync();
        await scene.RectifyAsync();
        await scene.AnswerAsync(GradingScene.Lead, "ConfirmRectified");

        Assert.Equal([GradingTasks.Audit], await scene.OpenTasksAsync());
        Assert.Equal(0, await WaitingClocksAsync(scene));
    }

    [Fact]
    public async Task Nor_does_one_whose_step_was_late()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        await scene.App.GoAsync("2024-05-22 00:01");
        Assert.Equal([GradingTasks.Review], await scene.OpenTasksAsync());
        await scene.ReportAsync();

        Assert.Equal([GradingTasks.Audit], await scene.OpenTasksAsync());
        Assert.Equal(0, await WaitingClocksAsync(scene));
    }

    [Fact]
    public async Task Rectification_goes_to_the_principal_where_nobody_keeps_safety()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        await scene.App.StageAsync(context => context.Db.RemoveRange(context.Db.Set<Appointment>().Where(a => a.AccountId == GradingScene.Officer(GradingScene.Enterprise))));
        await scene.ReportAsync(failed: 1);

        Assert.Equal((GradingTasks.Rectify, Roles.Principal), ((await scene.TaskAsync(GradingScene.Principal(GradingScene.Enterprise))).TypeName, (await scene.TaskAsync(GradingScene.Principal(GradingScene.Enterprise))).Role));
    }

    [Fact]
    public async Task Two_reviewers_on_the_short_chain_keep_it_short()
    {
        await using var scene = await GradingScene.StartAsync();
        var level = scene.App.Get<CaseFlow.Data.SeedDocuments>().Get<GradingRules>(GradingRules.Path).Level("qualified")! with { Reviewers = 2 };
        var enterprise = await scene.App.ReadAsync(db => db.Set<CaseFlow.Registry.Enterprise>().AsNoTracking().SingleAsync(e => e.Id == GradingScene.Enterprise));

        Assert.True(new GradingApplication("a", enterprise, level, "somebody").IsShort);
    }

    private static Task<int> WaitingClocksAsync(GradingScene scene) => scene.App.ReadAsync(async db =>
    {
        var instance = (await db.Set<CaseFlow.Cases.CaseFile>().AsNoTracking().SingleAsync(c => c.Id == scene.Id)).InstanceId;
        return await db.Set<ProcessTimer>().CountAsync(t => t.InstanceId == instance);
    });

    private static Task<List<string>> ToldOfAsync(GradingScene scene, DateOnly day) => scene.App.ReadAsync(db =>
        db.Set<Reminder>().Where(r => r.Kind == LateStepReminders.SubjectKind && r.On == day && r.State == ReminderState.Sent).Select(r => r.AccountId).Distinct().OrderBy(a => a).ToListAsync());
}
