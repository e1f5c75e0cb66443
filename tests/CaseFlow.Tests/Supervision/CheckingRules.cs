using System.Globalization;
using CaseFlow.Grading;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Supervision;
using CaseFlow.Tests.Hazards;
using CaseFlow.Tests.Installed;
using Xunit;

namespace CaseFlow.Tests.Supervision;

/// <summary>What the rules of supervision say, and who compared which of them with its source. Today is 2026-11-23.</summary>
public sealed class CheckingRules
{
    private const string Source = "永仙政〔2024〕4号 四（四）";
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly FactCondition OpenMajor = new("hazards.open-major", FactComparison.AtLeast, 1);
    private static readonly FactCondition Overdue = new("hazards.overdue", FactComparison.AtLeast, 1);

    [Fact]
    public async Task Who_compared_a_rule_with_its_source_stays_with_it_while_another_is_changed()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await ChangeAsync(app, 0, OpenMajor, Overdue);
        await VerifyAsync(app, 1, 1);
        await VerifyAsync(app, 2, 2);
        await ChangeAsync(app, 3, OpenMajor, Overdue with { Value = 2 });

        var rules = (await RulesAsync(app)).Rules;
        Assert.Equal([true, false], rules.Select(r => r.Verified));
        Assert.Equal((Today, "与原文核对"), (rules[0].Check!.On, rules[0].Check!.Said));
        Assert.Null(rules[1].Check);

        // Back to the wording that was once compared: it has to be compared again.
        await ChangeAsync(app, 4, OpenMajor, Overdue);
        Assert.Equal([true, false], (await RulesAsync(app)).Rules.Select(r => r.Verified));
    }

    [Fact]
    public async Task What_the_installation_brought_verified_stays_so_until_it_reads_otherwise()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        var seed = await RulesAsync(app);
        var other = seed with { Rules = [seed.Rules[0] with { Source = "别的依据" }, .. seed.Rules.Skip(1)], Frequencies = [.. seed.Frequencies.Select(f => f with { Source = "镇安办修改" })] };
        await app.RunAsync(app.Get<ChangeTierRules>(), new ChangeTierRules.Request(0, other, "改依据"), "office");

        var now = await RulesAsync(app);
        Assert.False(now.Rules[0].Verified);
        Assert.Equal(seed.Rules.Skip(1).Select(r => r.Verified), now.Rules.Skip(1).Select(r => r.Verified));
        Assert.Equal(seed.Frequencies, now.Frequencies);
    }

    [Fact]
    public async Task The_office_verifies_the_edition_that_it_looked_at_and_says_with_what()
    {
        await using var app = await InstalledCaseFlow.StartAsync();
        await ChangeAsync(app, 0, OpenMajor);

        await Refused.IsAsync(app, "supervision.not-office", () => VerifyAsync(app, 1, 1, user: "inspector1"));
        await Refused.IsAsync(app, "supervision.reason-missing", () => VerifyAsync(app, 1, 1, " "));
        await Refused.IsAsync(app, "supervision.rule-unknown", () => VerifyAsync(app, 1, 2));
        await Refused.IsAsync(app, "registry.changed-meanwhile", () => VerifyAsync(app, 0, 1));
        Assert.Equal(2, await VerifyAsync(app, 1, 1));
    }

    [Fact]
    public async Task An_accident_puts_an_enterprise_into_focus_for_a_year()
    {
        await using var scene = await HazardScene.StartAsync();
        var app = scene.App;
        await ChangeAsync(app, 0, new FactCondition("accidents.recent", FactComparison.AtLeast, 1));
        var id = await app.RunAsync(app.Get<RecordAccident>(), new RecordAccident.Request(HazardScene.Hengfeng, new DateOnly(2026, 3, 1), 0, 1, 100, "机械伤害（演示）"), "office");

        Assert.Equal(Tier.Focused, await TierAsync(app, HazardScene.Hengfeng, Today));
        Assert.Equal(Tier.Normal, await TierAsync(app, HazardScene.Yunxi, Today));
        Assert.Equal(Tier.Focused, await TierAsync(app, HazardScene.Hengfeng, new DateOnly(2027, 2, 28)));
        Assert.Equal(Tier.Normal, await TierAsync(app, HazardScene.Hengfeng, new DateOnly(2027, 3, 1)));

        await app.RunAsync(app.Get<StrikeAccident>(), new StrikeAccident.Request(id, "登记到了别的企业名下"), "office");
        Assert.Equal(Tier.Normal, await TierAsync(app, HazardScene.Hengfeng, Today));
    }

    [Theory]
    [InlineData("hazards.overdue", FactComparison.AtMost, 0, "没有逾期未整改的隐患")]
    [InlineData("hazards.overdue", FactComparison.Is, 0, "没有逾期未整改的隐患")]
    [InlineData("hazards.open-major", FactComparison.AtLeast, 1, "有未销号的重大事故隐患")]
    [InlineData("hazards.overdue", FactComparison.AtLeast, 3, "逾期未整改的隐患不少于 3")]
    [InlineData("assessment.filed", FactComparison.Is, 0, "本年已自评：否")]
    [InlineData("assessment.score", FactComparison.AtMost, 0, "自评得分不超过 0")]
    [InlineData("registry.risk", FactComparison.Is, 1, "风险等级：重大风险（红）")]
    public async Task A_condition_reads_as_people_say_it(string fact, FactComparison comparison, int value, string sentence)
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        Assert.Equal(sentence, app.Get<Texts>().Render(app.Get<EnterpriseFacts>().Sentence(new FactCondition(fact, comparison, value)), CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public async Task What_is_no_number_is_not_compared()
    {
        await using var app = await InstalledCaseFlow.StartAsync();

        await Refused.IsAsync(app, "supervision.no-number", () => ChangeAsync(app, 0, new FactCondition("registry.risk", FactComparison.AtMost, 2)));
        await Refused.IsAsync(app, "supervision.no-number", () => ChangeAsync(app, 0, new FactCondition("assessment.filed", FactComparison.AtLeast, 1)));
    }

    private static Task<TierRules> RulesAsync(InstalledCaseFlow app) => app.ReadAsync(async db => (await app.Get<Tiers>().CurrentAsync(db, default)).Rules);

    private static Task<Tier> TierAsync(InstalledCaseFlow app, string enterprise, DateOnly on) => app.ReadAsync(async db =>
        (await app.Get<Tiers>().JudgeAsync(db, (await app.Get<Tiers>().CurrentAsync(db, default)).Rules, Actor.System, enterprise, on, default))!.Tier);

    private static Task<int> ChangeAsync(InstalledCaseFlow app, int shown, params FactCondition[] conditions)
    {
        var rules = new TierRules([.. conditions.Select(c => new TierRule(Tier.Focused, [c], Source, Verified: false))], [new(Tier.Fewer, 1, "演示", false), new(Tier.Normal, 2, "演示", false), new(Tier.Focused, 6, "演示", false)]);
        return app.RunAsync(app.Get<ChangeTierRules>(), new ChangeTierRules.Request(shown, rules, "专题会议决定"), "office");
    }

    private static Task<int> VerifyAsync(InstalledCaseFlow app, int shown, int rule, string said = "与原文核对", string user = "office") =>
        app.RunAsync(app.Get<VerifyTierRule>(), new VerifyTierRule.Request(shown, rule, said), user);
}
