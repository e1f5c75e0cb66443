using CaseFlow.Assessments;
using CaseFlow.Language;
using Xunit;

namespace CaseFlow.Tests.Assessments;

/// <summary>Vectors computed by hand: points got ÷ (full − not applicable) × 100, in whole numbers.</summary>
public sealed class ScoringAssessments
{
    // Items of 8999, 1, 500 and 500 points; the last two may be left out, the third is a veto item.
    private static readonly AssessmentStandard Standard = new(
        "T", "T", new("标准", "Standard"), "test", true, new("test", false), 10_000, new(new("式", "formula"), "test", false),
        [Level("level-3", 60), Level("level-1", 90), Level("level-2", 75)],
        [new("e", "1", new("要素", "Element"), [new("p", "1.1", new("二级", "Part"), [Item("a", 8999), Item("b", 1), Item("c", 500, veto: true, leftOut: true), Item("d", 500, leftOut: true)])])]);

    [Theory]

    // a, b, c, d: points got, or -1 for not applicable. Then got, judged, hundredths, level.
    [InlineData(8999, 1, 500, 500, 10_000, 10_000, 10_000, "level-1")]
    [InlineData(8999, 1, 0, 0, 9_000, 10_000, 9_000, "level-1")]
    [InlineData(8999, 0, 0, 0, 8_999, 10_000, 8_999, "level-2")]
    [InlineData(7500, 0, 0, 0, 7_500, 10_000, 7_500, "level-2")]
    [InlineData(7499, 0, 0, 0, 7_499, 10_000, 7_499, "level-3")]
    [InlineData(5999, 1, 0, 0, 6_000, 10_000, 6_000, "level-3")]
    [InlineData(5999, 0, 0, 0, 5_999, 10_000, 5_999, null)]
    [InlineData(0, 0, 0, 0, 0, 10_000, 0, null)]

    // 9,000 points apply: 8,099.1 would be nine tenths.
    [InlineData(8100, 0, -1, -1, 8_100, 9_000, 9_000, "level-1")]
    [InlineData(8099, 0, -1, -1, 8_099, 9_000, 8_998, "level-2")]

    // 9,500 apply: nine tenths are 8,550, and one point less is 89.98947….
    [InlineData(8549, 0, 0, -1, 8_549, 9_500, 8_998, "level-2")]
    [InlineData(8550, 0, 0, -1, 8_550, 9_500, 9_000, "level-1")]
    public void Scores_and_levels_are_exact_at_every_edge(int a, int b, int c, int d, int got, int judged, int hundredths, string? level)
    {
        var marks = new[] { ("a", a), ("b", b), ("c", c), ("d", d) }.ToDictionary(m => m.Item1, m => Mark(m.Item1, m.Item2));
        var score = Scoring.Of(Standard, marks);

        Assert.Equal((got, judged, hundredths), (score.Got, score.Judged, score.Hundredths!.Value));
        Assert.Equal(level, Scoring.LevelOf(Standard, score)?.Code);
    }

    [Fact]
    public void A_score_just_below_a_level_is_shown_rounded_down()
    {
        // 2 of 3 points are 66.66…, never 66.67.
        var third = new StandardItem("x", "1", new("x", "x"), 3, false, false, new("", ""));
        Assert.Equal(6_666, Scoring.Of([third], new Dictionary<string, ItemMark> { ["x"] = new(ItemVerdict.Deducted, 2, false, "y") }).Hundredths);
    }

    [Fact]
    public void A_veto_fails_the_whole_whatever_the_score()
    {
        var marks = Full();
        marks["c"] = new ItemMark(ItemVerdict.Deducted, 499, IsVetoHit: true, Finding: "无证上岗");
        var score = Scoring.Of(Standard, marks);

        Assert.Equal((9_999, 1), (score.Hundredths!.Value, score.Vetoes));
        Assert.Null(Scoring.LevelOf(Standard, score));
    }

    [Fact]
    public void Where_nothing_applies_there_is_no_score_and_no_level()
    {
        var score = Scoring.Of(Standard.AllItems.Skip(2), new Dictionary<string, ItemMark> { ["c"] = Mark("c", -1), ["d"] = Mark("d", -1) });

        Assert.Null(score.Hundredths);
        Assert.Equal((1_000, 1_000, 0), (score.Full, score.NotApplicable, score.Judged));
        Assert.Null(Scoring.LevelOf(Standard, score));
    }

    [Fact]
    public void While_items_are_open_the_score_is_that_of_the_judged_ones()
    {
        var score = Scoring.Of(Standard, new Dictionary<string, ItemMark> { ["a"] = new(ItemVerdict.Full), ["c"] = new(ItemVerdict.Deducted) });

        Assert.Equal((10_000, 3), (score.Hundredths!.Value, score.Open));
    }

    [Fact]
    public void The_standard_of_2016_has_8_elements_28_sub_elements_and_adds_up()
    {
        var standard = AssessmentStandard.Parse(SeedFiles.Read("standards/gbt-33000-2016.json"));

        Assert.Equal(8, standard.Elements.Count);
        Assert.Equal(28, standard.Elements.Sum(e => e.Parts.Count));
        Assert.All(standard.Elements.SelectMany(e => e.Parts), p => Assert.NotEmpty(p.Items));
        Assert.Equal(standard.TotalPoints, standard.AllItems.Sum(i => i.Full));
        Assert.False(standard.Items.Verified);
        Assert.Equal(["目标职责", "制度化管理", "教育培训", "现场管理", "安全风险管控及隐患排查治理", "应急管理", "事故管理", "持续改进"], standard.Elements.Select(e => e.Name.Zh));
        Assert.Equal([6, 4, 2, 4, 4, 3, 3, 2], standard.Elements.Select(e => e.Parts.Count));
    }

    [Fact]
    public void A_file_that_does_not_add_up_is_refused()
    {
        var json = SeedFiles.Read("standards/gbt-33000-2016.json");
        Assert.Throws<System.Text.Json.JsonException>(() => AssessmentStandard.Parse(json.Replace("\"totalPoints\": 1000", "\"totalPoints\": 999", StringComparison.Ordinal)));
    }

    private static Dictionary<string, ItemMark> Full() => Standard.AllItems.ToDictionary(i => i.Key, _ => new ItemMark(ItemVerdict.Full));

    private static ItemMark Mark(string key, int points) =>
        points < 0 ? new(ItemVerdict.NotApplicable, Reason: "没有")
        : points == Standard.Find(key)!.Full ? new(ItemVerdict.Full)
        : new(ItemVerdict.Deducted, points, Finding: "缺记录");

    private static StandardLevel Level(string code, decimal atLeast) => new(code, new(code, code), atLeast, "test", false);

    private static StandardItem Item(string key, int full, bool veto = false, bool leftOut = false) => new(key, key, new(key, key), full, veto, leftOut, new Localized("", ""));
}
