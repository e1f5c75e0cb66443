using CaseFlow.Audit;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Campaigns;

public sealed class DoingDuties
{
    private const string Enterprise = "unit-01-enterprise-00001";
    private static readonly string Principal = CampaignScene.Principal(Enterprise);

    [Fact]
    public async Task An_answer_closes_its_duty_with_the_evidence_and_who_gave_it()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);

        await scene.DoAsync(part.Id, "yearly-plan", Principal, "年度方案已印发，存安全科。");

        var duty = await scene.DutyAsync(Enterprise, "yearly-plan");
        Assert.Equal((DutyStatus.Done, "年度方案已印发，存安全科。", Principal, new DateOnly(2024, 1, 26)), (duty.Status, duty.Evidence, duty.DoneByName, duty.DoneOn));
        Assert.Null(await scene.TaskAsync(part.Id, "yearly-plan"));
    }

    [Fact]
    public async Task Without_evidence_nothing_is_done()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);

        await scene.RefusedAsync(["campaign.evidence-missing"], () => scene.DoAsync(part.Id, "yearly-plan", Principal, "  "));
        Assert.Equal(DutyStatus.Open, (await scene.DutyAsync(Enterprise, "yearly-plan")).Status);
    }

    [Fact]
    public async Task The_last_piece_of_work_closes_the_part()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var part = await scene.PartAsync(Enterprise);

        await scene.DoAsync(part.Id, "notice", scene.App.Account("office"));
        await scene.DoAsync(part.Id, "commitment", Principal);
        await scene.DoAsync(part.Id, "self-assessment", Principal);
        await scene.DoAsync(part.Id, "corrections", Principal);
        Assert.Null((await scene.App.ReadAsync(db => db.Cases.SingleAsync(c => c.Id == part.Id))).ClosedAt);
        await scene.DoAsync(part.Id, "yearly-plan", Principal);

        var file = await scene.App.ReadAsync(db => db.Cases.AsNoTracking().SingleAsync(c => c.Id == part.Id));
        Assert.NotNull(file.ClosedAt);
        Assert.True(await scene.App.HasEndedAsync(file.InstanceId!));
        Assert.Null(await scene.App.ReadAsync(db => db.FirstBrokenAsync(part.Id, CancellationToken.None)));
    }

    [Fact]
    public async Task The_office_does_without_a_piece_of_work_and_the_next_one_comes()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var duty = await scene.DutyAsync(Enterprise, "notice");

        await scene.RefusedAsync(["campaign.reason-required"], () => scene.App.RunAsync(scene.App.Get<WaiveDuty>(), new WaiveDuty.Request(duty.Id, " "), "office"));
        await scene.App.RunAsync(scene.App.Get<WaiveDuty>(), new WaiveDuty.Request(duty.Id, "停产整顿"), "office");

        duty = await scene.DutyAsync(Enterprise, "notice");
        Assert.Equal((DutyStatus.Waived, "停产整顿"), (duty.Status, duty.Evidence));
        Assert.Null(await scene.TaskAsync(duty.CaseId, "notice"));
        Assert.NotNull(await scene.TaskAsync(duty.CaseId, "commitment"));
        await scene.RefusedAsync(["campaign.duty-not-open.Waived"], () => scene.App.RunAsync(scene.App.Get<WaiveDuty>(), new WaiveDuty.Request(duty.Id, "再次"), "office"));
    }

    [Fact]
    public async Task What_has_not_had_its_turn_is_not_waived()
    {
        await using var scene = await CampaignScene.StartAsync();
        await scene.RunningAsync();
        var later = await scene.DutyAsync(Enterprise, "commitment");

        await scene.RefusedAsync(["campaign.duty-not-its-turn"], () => scene.App.RunAsync(scene.App.Get<WaiveDuty>(), new WaiveDuty.Request(later.Id, "已在县里签订"), "office"));
    }

    [Fact]
    public async Task The_office_sees_all_a_unit_its_own_and_an_enterprise_itself()
    {
        await using var scene = await CampaignScene.StartAsync(units: 2, each: 2);
        await scene.RunningAsync();

        Assert.Equal((4, 20 + 8 + 6), await SeenAsync(scene, scene.App.Account("office")));
        Assert.Equal((2, 10 + 4), await SeenAsync(scene, CampaignScene.Clerk("unit-01")));
        Assert.Equal((1, 5), await SeenAsync(scene, Principal));
        Assert.Equal((0, 0), await SeenAsync(scene, scene.App.Account("lead1")));
    }

    private static Task<(int Parts, int Duties)> SeenAsync(CampaignScene scene, string account) => scene.App.ReadAsync(async db =>
    {
        var actor = await db.ActorAsync(account, scene.App.Now, CancellationToken.None);
        return (await db.Participations.VisibleTo(actor).CountAsync(), await db.Duties.VisibleTo(actor).CountAsync());
    });
}
