using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Supervision;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Supervision;

public sealed class SettingTiers
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public async Task The_first_rule_that_fits_decides_and_where_none_fits_supervision_is_normal()
    {
        await using var scene = await HazardScene.StartAsync();
        await ChangeAsync(scene, 0, Plain);
        Assert.Equal((Tier.Focused, 3), await TierAsync(scene, HazardScene.Yunxi));
        Assert.Equal((Tier.Normal, 0), await TierAsync(scene, HazardScene.Hengfeng));

        await scene.ReportAsync("office", HazardSeverity.Major, HazardScene.Hengfeng);
        Assert.Equal((Tier.Focused, 1), await TierAsync(scene, HazardScene.Hengfeng));
    }

    [Fact]
    public async Task An_overdue_correction_puts_an_enterprise_into_focus_until_it_is_corrected()
    {
        await using var scene = await HazardScene.StartAsync();
        await ChangeAsync(scene, 0, Plain);
        var id = await scene.ReportAsync("office", enterprise: HazardScene.Hengfeng, dueOn: Today);
        await scene.App.GoAsync("2026-11-24 08:00");
        Assert.Equal((Tier.Focused, 2), await TierAsync(scene, HazardScene.Hengfeng, Today.AddDays(1)));

        await scene.RectifyAsync(id, "office");
        Assert.Equal((Tier.Normal, 0), await TierAsync(scene, HazardScene.Hengfeng, Today.AddDays(1)));
    }

    [Fact]
    public async Task Who_did_not_assess_itself_this_year_is_in_focus_at_first()
    {
        await using var scene = await HazardScene.StartAsync();

        Assert.Equal((Tier.Focused, 2), await TierAsync(scene, HazardScene.Hengfeng));
    }

    [Fact]
    public async Task What_no_slice_knows_holds_for_nobody()
    {
        Assert.False(new FactCondition("accidents.deaths", FactComparison.AtMost, 100).Holds(null));
        Assert.True(new FactCondition("hazards.overdue", FactComparison.AtMost, 0).Holds(0));
        Assert.False(new FactCondition("assessment.score", FactComparison.AtLeast, 75).Holds(74));
        await using var scene = await HazardScene.StartAsync();
        await Refused.IsAsync(scene.App, "fact.sentence.unknown", () => ChangeAsync(scene, 0, Rules(new FactCondition("accidents.deaths", FactComparison.AtLeast, 1))));
    }

    [Fact]
    public async Task Other_rules_are_previewed_applied_once_by_the_office_and_kept_with_who_and_why()
    {
        await using var scene = await HazardScene.StartAsync();
        await ChangeAsync(scene, 0, Plain);
        var rules = Rules(new FactCondition("registry.risk", FactComparison.Is, 3));
        var moves = await MovesAsync(scene, rules);
        Assert.Contains(moves, m => (m.EnterpriseId, m.From, m.To) == (HazardScene.Yunxi, Tier.Focused, Tier.Normal));
        Assert.Contains(moves, m => (m.EnterpriseId, m.From, m.To) == (HazardScene.Hengfeng, Tier.Normal, Tier.Focused));

        await Refused.IsAsync(scene.App, "supervision.not-office", () => ChangeAsync(scene, 1, rules, user: "inspector1"));
        await Refused.IsAsync(scene.App, "supervision.reason-missing", () => ChangeAsync(scene, 1, rules, " "));
        Assert.Equal(2, await ChangeAsync(scene, 1, rules));
        await Refused.IsAsync(scene.App, "registry.changed-meanwhile", () => ChangeAsync(scene, 1, rules));
        Assert.Equal((Tier.Focused, 1), await TierAsync(scene, HazardScene.Hengfeng));
        Assert.Null(await scene.App.ReadAsync(db => Audit.AuditTrail.FirstBrokenAsync(db, TierEditions.CaseId, default)));
    }

    [Fact]
    public async Task The_offices_own_decision_holds_through_its_last_day()
    {
        await using var scene = await HazardScene.StartAsync();
        await Refused.IsAsync(scene.App, "supervision.not-office", () => OverrideAsync(scene, "inspector1", Today));
        await Refused.IsAsync(scene.App, "supervision.until-impossible", () => OverrideAsync(scene, "office", Today.AddDays(-1)));
        await OverrideAsync(scene, "office", Today.AddDays(7));

        Assert.Equal(Tier.Fewer, (await TierAsync(scene, HazardScene.Yunxi, Today.AddDays(7))).Tier);
        Assert.Equal(Tier.Focused, (await TierAsync(scene, HazardScene.Yunxi, Today.AddDays(8))).Tier);
    }

    private static TierRules Plain => Rules(new("hazards.open-major", FactComparison.AtLeast, 1), new("hazards.overdue", FactComparison.AtLeast, 1), new("registry.risk", FactComparison.Is, 1));

    private static async Task<IReadOnlyList<TierMove>> MovesAsync(HazardScene scene, TierRules proposed)
    {
        await using var db = scene.App.Open();
        var tiers = scene.App.Get<Tiers>();
        var now = await tiers.JudgeAsync(db, (await tiers.CurrentAsync(db, default)).Rules, Actor.System, Today, default);
        return TierMove.Between(now, await tiers.JudgeAsync(db, proposed, Actor.System, Today, default));
    }

    private static TierRules Rules(params FactCondition[] conditions) => new(
        [.. conditions.Select(c => new TierRule(Tier.Focused, [c], "演示", false))],
        [new(Tier.Fewer, 1, "演示", false), new(Tier.Normal, 2, "演示", false), new(Tier.Focused, 6, "演示", false)]);

    private static Task<int> ChangeAsync(HazardScene scene, int shown, TierRules rules, string reason = "专题会议决定", string user = "office") =>
        scene.App.RunAsync(scene.App.Get<ChangeTierRules>(), new ChangeTierRules.Request(shown, rules, reason), user);

    private static Task<bool> OverrideAsync(HazardScene scene, string user, DateOnly until) =>
        scene.App.RunAsync(scene.App.Get<OverrideTier>(), new OverrideTier.Request(HazardScene.Yunxi, Tier.Fewer, until, "已达标"), user);

    /// <returns>The tier, and the number of the rule that fits; 0 for none.</returns>
    private static async Task<(Tier Tier, int Rule)> TierAsync(HazardScene scene, string enterprise, DateOnly? today = null)
    {
        await using var db = scene.App.Open();
        var tiers = scene.App.Get<Tiers>();
        var (_, rules) = await tiers.CurrentAsync(db, default);
        var verdict = (await tiers.JudgeAsync(db, rules, Actor.System, enterprise, today ?? Today, default))!;
        return (verdict.Tier, verdict.Rule is { } rule ? rules.Rules.ToList().IndexOf(rule) + 1 : 0);
    }
}
