using CaseFlow.Hazards;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Hazards;

public sealed class KeepingDeadlines
{
    private static readonly DateOnly Due = new(2026, 11, 30);

    [Fact]
    public async Task The_rules_set_the_date_by_severity()
    {
        await using var scene = await HazardScene.StartAsync();

        Assert.Equal(new DateOnly(2026, 12, 8), (await scene.HazardAsync(await scene.ReportAsync())).DueOn);
        Assert.Equal(new DateOnly(2026, 12, 23), (await scene.HazardAsync(await scene.ReportAsync(severity: HazardSeverity.Major))).DueOn);
        await Refused.IsAsync(scene.App, "hazard.due-before-found", () => scene.ReportAsync(dueOn: new DateOnly(2026, 11, 22)));
    }

    [Fact]
    public async Task Lateness_is_told_once_after_the_last_minute_to_owner_and_verifier()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);

        await scene.App.GoAsync("2026-11-30 23:59");
        Assert.False((await scene.HazardAsync(id)).IsLateNoted);
        await scene.App.GoAsync("2026-12-01 00:01");
        await scene.App.GoAsync("2026-12-03 00:01");

        Assert.True((await scene.HazardAsync(id)).IsLateNoted);
        Assert.Equal(["safety1", "village1"], await scene.MailedAsync("逾期"));
    }

    [Fact]
    public async Task A_granted_date_moves_the_task_and_lateness()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);
        var before = await scene.TaskAsync(id, HazardTasks.Rectify);

        await scene.AskAsync(id, new DateOnly(2026, 12, 10));
        Assert.Equal(["safety1 hazard.rectify", "village1 hazard.extend"], await scene.TasksAsync(id));
        await scene.AnswerAsync(id, HazardTasks.Extend, "Grant", "village1", "已设警戒");
        await scene.App.GoAsync("2026-12-05 08:00");

        var hazard = await scene.HazardAsync(id);
        Assert.Equal((new DateOnly(2026, 12, 10), Due, false), (hazard.DueOn, hazard.FirstDueOn, hazard.IsLateNoted));
        var task = await scene.TaskAsync(id, HazardTasks.Rectify);
        Assert.NotEqual(before.Id, task.Id);
        Assert.Equal(Permits.PermitScene.At("2026-12-11 00:00"), task.DueAt);
    }

    [Fact]
    public async Task A_refused_date_leaves_the_old_one_and_may_be_asked_again()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);
        await scene.AskAsync(id, new DateOnly(2026, 12, 10));
        await Refused.IsAsync(scene.App, "hazard.extension-asked-already", () => scene.AskAsync(id, new DateOnly(2026, 12, 11)));

        await scene.AnswerAsync(id, HazardTasks.Extend, "Deny", "village1", "可以先断电");
        await scene.AskAsync(id, new DateOnly(2026, 12, 2));

        Assert.Equal(Due, (await scene.HazardAsync(id)).DueOn);
        Assert.Equal(["safety1 hazard.rectify", "village1 hazard.extend"], await scene.TasksAsync(id));
    }

    [Fact]
    public async Task After_two_refused_dates_the_correction_goes_on_to_who_verifies_it()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);
        foreach (var day in new[] { 10, 2 })
        {
            await scene.AskAsync(id, new DateOnly(2026, 12, day));
            await scene.AnswerAsync(id, HazardTasks.Extend, "Deny", "village1", "可以先断电");
        }

        await scene.RectifyAsync(id);

        Assert.Equal(["village1 hazard.verify"], await scene.TasksAsync(id));
    }

    [Fact]
    public async Task Where_the_unit_corrects_it_itself_the_office_decides_on_a_later_date()
    {
        await using var scene = await HazardScene.StartAsync();
        await scene.App.StageAsync(context => context.Db.Add(new Enterprise("e-alone", "独户企业", "91350500TESTALON00", "demo-unit-xishan", "category-1", "other", EnterpriseSize.Small, RiskColour.Blue, isDemo: true)));
        var id = await scene.ReportAsync(enterprise: "e-alone", dueOn: Due);

        await scene.AskAsync(id, new DateOnly(2026, 12, 10), "village1");

        Assert.Equal(["office hazard.extend", "village1 hazard.rectify"], await scene.TasksAsync(id));
    }

    [Fact]
    public async Task A_later_date_is_later_within_the_longest_extension_and_asked_by_the_owner()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync(dueOn: Due);

        await Refused.IsAsync(scene.App, "hazard.extension-no-later", () => scene.AskAsync(id, Due));
        await Refused.IsAsync(scene.App, "hazard.extension-too-long", () => scene.AskAsync(id, Due.AddDays(61)));
        await Refused.IsAsync(scene.App, "inbox.not-yours", () => scene.AskAsync(id, Due.AddDays(3), "village1"));
    }
}
