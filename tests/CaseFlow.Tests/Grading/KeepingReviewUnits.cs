using CaseFlow.Audit;
using CaseFlow.Grading;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

public sealed class KeepingReviewUnits
{
    [Fact]
    public async Task A_unit_is_registered_named_anew_and_its_history_tells_so()
    {
        await using var scene = await GradingScene.StartAsync();
        var id = await SaveAsync(scene, null, "丙评审单位");
        await SaveAsync(scene, id, "丙安全评审单位");

        await Refused.IsAsync(scene.App, "grading.unit-there-already", () => SaveAsync(scene, null, "丙安全评审单位"));
        await Refused.IsAsync(scene.App, "grading.unit-name", () => SaveAsync(scene, null, " "));
        await Refused.IsAsync(scene.App, "grading.role-required", () => SaveAsync(scene, null, "丁评审单位", GradingScene.Lead));
        Assert.Equal(["audit.grading.unit-registered", "audit.grading.unit-renamed"], await scene.App.ReadAsync(db => db.AuditEntries.Where(e => e.CaseId == id).OrderBy(e => e.Sequence).Select(e => e.Code).ToListAsync()));
    }

    [Fact]
    public async Task A_retired_unit_is_not_named_until_it_is_back()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        await RetireAsync(scene, true);
        await Refused.IsAsync(scene.App, "grading.unit-is-retired", () => scene.AssignAsync());

        await RetireAsync(scene, false);
        await scene.AssignAsync();
    }

    [Fact]
    public async Task A_reviewer_belongs_to_one_unit_and_leaves_it_when_nothing_is_under_way()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();

        await Refused.IsAsync(scene.App, "grading.member-already", () => JoinAsync(scene, GradingScene.OtherUnit, GradingScene.Lead));
        await Refused.IsAsync(scene.App, "grading.not-a-reviewer", () => JoinAsync(scene, GradingScene.OtherUnit, GradingScene.Auditor));
        await Refused.IsAsync(scene.App, "grading.member-reviews", () => LeaveAsync(scene, GradingScene.Member));
        await LeaveAsync(scene, GradingScene.OtherMember);
        await JoinAsync(scene, GradingScene.Unit, GradingScene.OtherMember);
        Assert.Equal(GradingScene.Unit, await scene.App.ReadAsync(db => db.Set<ReviewUnitMember>().Where(m => m.AccountId == GradingScene.OtherMember).Select(m => m.ReviewUnitId).SingleAsync()));
    }

    [Fact]
    public async Task A_tie_that_goes_on_blocks_until_years_after_its_end()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.AcceptedAsync();
        var tie = await scene.RunAsync(scene.App.Get<RecordEngagement>(), new RecordEngagement.Request(GradingScene.Enterprise, GradingScene.Unit, null, EngagementKind.Advised, null, "年度咨询合同"), GradingScene.Organiser);
        await Refused.IsAsync(scene.App, "grading.conflict.Advised", () => scene.AssignAsync());

        await Refused.IsAsync(scene.App, "grading.tie-day", () => EndAsync(scene, tie, new DateOnly(2024, 4, 23)));
        await EndAsync(scene, tie, new DateOnly(2021, 4, 21));
        await Refused.IsAsync(scene.App, "grading.tie-ended", () => EndAsync(scene, tie, new DateOnly(2021, 4, 20)));
        await scene.AssignAsync();
    }

    [Fact]
    public async Task An_accident_recorded_by_mistake_stays_to_be_read_and_counts_no_more()
    {
        await using var scene = await GradingScene.StartAsync();
        var id = await scene.RunAsync(scene.App.Get<RecordAccident>(), new RecordAccident.Request(GradingScene.Enterprise, new DateOnly(2024, 3, 1), 1, 0, 12_345_600, "坠落。", "09"), GradingScene.Organiser);
        await Refused.IsAsync(scene.App, "grading.known.accidents", () => scene.SubmitAsync());

        await scene.RunAsync(scene.App.Get<StrikeAccident>(), new StrikeAccident.Request(id, "登记到了别的企业名下"), GradingScene.Organiser);
        await scene.RunAsync(scene.App.Get<SubmitApplication>(), new SubmitApplication.Request(scene.Id), GradingScene.Officer(GradingScene.Enterprise));
        Assert.Equal("登记到了别的企业名下", await scene.App.ReadAsync(db => db.Set<Accident>().Select(a => a.StruckBecause).SingleAsync()));
        Assert.Equal(["grading.history.accident", "grading.history.accident-struck"], await scene.App.ReadAsync(db => db.AuditEntries.Where(e => e.CaseId == GradingScene.Enterprise).OrderBy(e => e.Sequence).Select(e => e.Code).ToListAsync()));
        await Refused.IsAsync(scene.App, "grading.accident-type-unknown", () => scene.RunAsync(scene.App.Get<RecordAccident>(), new RecordAccident.Request(GradingScene.Enterprise, new DateOnly(2024, 3, 1), 0, 0, 0, "擦伤。", "99"), GradingScene.Organiser));
    }

    private static Task<string> SaveAsync(GradingScene scene, string? id, string name, string by = GradingScene.Organiser) =>
        scene.RunAsync(scene.App.Get<SaveReviewUnit>(), new SaveReviewUnit.Request(id, name), by);

    private static Task<bool> RetireAsync(GradingScene scene, bool isRetired) =>
        scene.RunAsync(scene.App.Get<RetireReviewUnit>(), new RetireReviewUnit.Request(GradingScene.Unit, isRetired, "资质到期"), GradingScene.Organiser);

    private static Task<bool> JoinAsync(GradingScene scene, string unit, string account) =>
        scene.RunAsync(scene.App.Get<JoinReviewUnit>(), new JoinReviewUnit.Request(unit, account), GradingScene.Organiser);

    private static Task<bool> LeaveAsync(GradingScene scene, string account) =>
        scene.RunAsync(scene.App.Get<LeaveReviewUnit>(), new LeaveReviewUnit.Request(account, "调离"), GradingScene.Organiser);

    private static Task<bool> EndAsync(GradingScene scene, string tie, DateOnly lastOn) =>
        scene.RunAsync(scene.App.Get<EndEngagement>(), new EndEngagement.Request(tie, lastOn), GradingScene.Organiser);
}
