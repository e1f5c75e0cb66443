using CaseFlow.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>Whatever goes round in the process (more time, other reviewers), the chain goes on afterwards, and its instance ends with it.</summary>
public sealed class GoingOnAfterALoop
{
    [Theory]
    [InlineData("level-2", "GrantTime", GradingStatus.Auditing, GradingTasks.Audit)]
    [InlineData("level-2", "DenyTime", GradingStatus.Auditing, GradingTasks.Audit)]
    [InlineData("qualified", "GrantTime", GradingStatus.Announcing, GradingTasks.Announce)]
    public async Task Corrections_confirmed_after_a_request_for_more_time_lead_on(string level, string answer, GradingStatus then, string task)
    {
        await using var scene = await GradingScene.StartAsync();
        await AskAsync(scene, level, answer);
        await scene.RectifyAsync();
        await scene.AnswerAsync(GradingScene.Lead, "ConfirmRectified");

        Assert.Equal(then, await scene.StatusAsync());
        Assert.Equal([task], await scene.OpenTasksAsync());
    }

    [Theory]
    [InlineData("level-2")]
    [InlineData("qualified")]
    public async Task A_failure_after_more_time_ends_the_process(string level)
    {
        await using var scene = await GradingScene.StartAsync();
        await AskAsync(scene, level, "GrantTime");
        await scene.App.GoAsync("2024-06-20 00:01");

        Assert.Equal(GradingStatus.Failed, await scene.StatusAsync());
        Assert.True(await HasEndedAsync(scene));
    }

    [Fact]
    public async Task After_other_reviewers_were_named_the_chain_goes_to_its_end()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await scene.NameAsync(GradingScene.Unit, [GradingScene.Lead, GradingScene.Member]);
        await scene.AnswerAsync(GradingScene.Organiser, "Assign");
        await scene.DeclareAsync(GradingScene.Member, "配偶在该企业任职");
        await scene.App.WorkAsync();
        await scene.AssignAsync(others: true);
        await scene.ReportAsync(failed: 1, lead: GradingScene.OtherLead);
        await scene.RectifyAsync();
        await scene.AnswerAsync(GradingScene.OtherLead, "ConfirmRectified");
        await scene.AnswerAsync(GradingScene.Auditor, "PassAudit");
        await scene.App.GoAsync("2024-05-06 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");

        Assert.Equal(GradingStatus.Announced, await scene.StatusAsync());
        Assert.True(await HasEndedAsync(scene));
    }

    private static async Task AskAsync(GradingScene scene, string level, string answer)
    {
        await scene.AcceptedAsync(level);
        await scene.AssignAsync();
        await scene.ReportAsync(failed: 2);
        await scene.RunAsync(scene.App.Get<AskMoreTime>(), new AskMoreTime.Request(scene.Id, 20, "设备到货晚"), GradingScene.Officer(GradingScene.Enterprise));
        await scene.App.WorkAsync();
        await scene.AnswerAsync(GradingScene.Organiser, answer, "收到");
    }

    private static async Task<bool> HasEndedAsync(GradingScene scene) =>
        await scene.App.HasEndedAsync(await scene.App.ReadAsync(async db => (await db.Set<CaseFlow.Cases.CaseFile>().AsNoTracking().SingleAsync(c => c.Id == scene.Id)).InstanceId!));
}
