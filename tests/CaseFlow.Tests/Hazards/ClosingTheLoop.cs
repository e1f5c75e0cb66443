using CaseFlow.Hazards;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Hazards;

public sealed class ClosingTheLoop
{
    [Fact]
    public async Task The_enterprise_corrects_and_its_unit_closes()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync();
        Assert.Equal(["safety1 hazard.rectify"], await scene.TasksAsync(id));

        await scene.RectifyAsync(id);
        Assert.Equal(["village1 hazard.verify"], await scene.TasksAsync(id));
        await scene.AnswerAsync(id, HazardTasks.Verify, "Verified", "village1");

        var hazard = await scene.HazardAsync(id);
        Assert.Equal((HazardStatus.Closed, 12_050, new DateOnly(2026, 11, 23)), (hazard.Status, hazard.CostFen, hazard.ClosedOn));
        Assert.NotNull((await scene.App.ReadAsync(db => db.Set<CaseFlow.Cases.CaseFile>().SingleAsync(c => c.Id == id))).ClosedAt);
        Assert.Null(await scene.App.ReadAsync(db => Audit.AuditTrail.FirstBrokenAsync(db, id, default)));
    }

    [Fact]
    public async Task What_waits_is_listed_before_what_is_closed_soonest_due_first()
    {
        await using var scene = await HazardScene.StartAsync();
        var closed = await scene.ReportAsync(dueOn: new DateOnly(2026, 11, 24));
        await scene.RectifyAsync(closed);
        await scene.AnswerAsync(closed, HazardTasks.Verify, "Verified", "village1");
        var later = await scene.ReportAsync(dueOn: new DateOnly(2026, 12, 3));
        var rectified = await scene.ReportAsync(dueOn: new DateOnly(2026, 12, 2));
        await scene.RectifyAsync(rectified);
        var sooner = await scene.ReportAsync(dueOn: new DateOnly(2026, 12, 1));

        Assert.Equal([sooner, rectified, later, closed], await scene.App.ReadAsync(db => db.Hazards.SoonestFirst().Select(h => h.Id).ToListAsync()));
    }

    [Fact]
    public async Task What_is_not_in_order_goes_back_with_a_reason_and_is_corrected_again()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync();
        await scene.RectifyAsync(id);

        await Refused.IsAsync(scene.App, "inbox.reason-required", () => scene.AnswerAsync(id, HazardTasks.Verify, "SendBack", "village1"));
        await scene.AnswerAsync(id, HazardTasks.Verify, "SendBack", "village1", "锁坏了");

        Assert.Equal((HazardStatus.Open, "锁坏了"), ((await scene.HazardAsync(id)).Status, (await scene.HazardAsync(id)).SendBackReason));
        Assert.Equal(["safety1 hazard.rectify"], await scene.TasksAsync(id));
    }

    [Fact]
    public async Task Nothing_is_corrected_before_it_is_written_down()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync();

        await Refused.IsAsync(scene.App, "hazard.measures-missing", () => scene.AnswerAsync(id, HazardTasks.Rectify, "Rectified", "safety1"));
        await Refused.IsAsync(scene.App, "hazard.done-impossible", () => scene.WriteAsync(id, doneOn: new DateOnly(2026, 11, 24)));
        await Refused.IsAsync(scene.App, "inbox.not-yours", () => scene.WriteAsync(id, user: "village1"));
    }

    [Fact]
    public async Task A_major_one_is_told_to_the_office_at_once_and_closed_by_the_office_alone()
    {
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync("safety1", HazardSeverity.Major);
        Assert.Equal(["office"], await scene.MailedAsync("重大事故隐患"));

        await scene.RectifyAsync(id);
        Assert.Equal(["office hazard.verify"], await scene.TasksAsync(id));
        await Refused.IsAsync(scene.App, "inbox.not-yours", () => scene.AnswerAsync(id, HazardTasks.Verify, "Verified", "village1"));
    }

    [Fact]
    public async Task Who_corrected_it_never_closes_it()
    {
        // Nobody at the enterprise or its unit has an account: the office sees to it, and cannot wave itself through.
        await using var scene = await HazardScene.StartAsync();
        var id = await scene.ReportAsync("office", enterprise: HazardScene.Hengfeng);
        Assert.Equal(["office hazard.rectify"], await scene.TasksAsync(id));
        await scene.RectifyAsync(id, "office");

        await Refused.IsAsync(scene.App, "hazard.verified-by-owner", () => scene.AnswerAsync(id, HazardTasks.Verify, "Verified", "office"));
    }

    [Fact]
    public async Task An_enterprise_reports_its_own_and_nobody_elses()
    {
        await using var scene = await HazardScene.StartAsync();

        Assert.Equal("YH-2026-0001", (await scene.HazardAsync(await scene.ReportAsync("principal1"))).Number);
        await Refused.IsAsync(scene.App, "registry.enterprise-unknown", () => scene.ReportAsync("principal1", enterprise: HazardScene.Hengfeng));
        await Refused.IsAsync(scene.App, "registry.enterprise-unknown", () => scene.ReportAsync("reviewer1"));
    }

    [Fact]
    public async Task An_item_of_a_source_is_raised_once_and_many_start_each_in_its_own_transaction()
    {
        await using var scene = await HazardScene.StartAsync();
        var raise = scene.App.Get<RaiseHazard>();
        for (var twice = 0; twice < 2; twice++)
        {
            await scene.App.RunAsync(new RaiseMany(raise), 30, Caller.System, scene.App.NewKey());
        }

        await scene.App.WorkAsync();
        Assert.Equal(30, await scene.App.ReadAsync(db => db.Hazards.CountAsync()));
        Assert.Equal(30, await scene.App.ReadAsync(db => db.Set<WorkflowInstance>().CountAsync(i => i.DefinitionId == "hazard-correction")));
    }

    private sealed class RaiseMany(RaiseHazard raise) : IOperation<int, bool>
    {
        public async ValueTask<bool> ExecuteAsync(int request, CommandContext context, CancellationToken cancellationToken)
        {
            foreach (var n in Enumerable.Range(1, request))
            {
                await raise.StageAsync(context, new HazardFinding(HazardScene.Yunxi, HazardSource.Assessment, HazardSeverity.General, $"不符合项 {n}") { SourceId = "a", SourceItem = $"{n}" }, cancellationToken);
            }

            return true;
        }
    }
}
