using CaseFlow.Grading;
using CaseFlow.Hazards;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

public sealed class WatchingReviewers
{
    private static readonly WatchRules Rules = new(12, 2, new WatchDeductions(10, 2, 20), new WatchDistances(20, 5, 5, 10), "test", false);

    [Fact]
    public async Task Reports_and_what_was_found_afterwards_are_summed_by_reviewer_and_by_unit()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();

        // Monday to the Sunday that is worked: five working days on, within the limit of twenty.
        await scene.App.GoAsync("2024-04-28 10:00");
        await scene.ReportAsync();
        await RecordAccidentAsync(scene, new DateOnly(2024, 4, 28));
        await scene.App.GoAsync("2024-06-03 09:00");
        await RecordAccidentAsync(scene, new DateOnly(2024, 6, 1));
        await RaiseAsync(scene, HazardSeverity.Major, new DateOnly(2024, 6, 3));
        await RaiseAsync(scene, HazardSeverity.General, new DateOnly(2024, 6, 3));
        await RaiseAsync(scene, HazardSeverity.Major, new DateOnly(2024, 4, 28));

        var people = await ReadAsync(scene, byUnit: false);
        var lead = Assert.Single(people, r => r.Key == GradingScene.Lead);
        Assert.Equal((0, 1, 1, 0, 10000L, 5), (lead.Open, lead.Done, lead.Passed, lead.Late, lead.ScoreHundredths, lead.Days));
        Assert.Equal((1, 1, 1), (lead.MajorLater, lead.HazardsLater, lead.AccidentsLater));
        Assert.Equal((68m, 32m), (lead.LaterScore(Rules.Deductions), lead.Distance(Rules.Deductions)));
        Assert.Equal([GradingScene.Lead, GradingScene.Member], people.Select(r => r.Key).Order(StringComparer.Ordinal));
        Assert.Equal((GradingScene.Unit, 1), Assert.Single((await ReadAsync(scene, byUnit: true)).Select(r => (r.Key, r.Done))));
    }

    [Fact]
    public async Task A_review_under_way_is_load_and_one_after_its_limit_is_late()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.ReviewingAsync();
        Assert.Equal((1, 0), Assert.Single((await ReadAsync(scene, byUnit: true)).Select(r => (r.Open, r.Done))));

        await scene.App.GoAsync("2024-06-20 09:00");
        await scene.ReportAsync(await ItemsAsync(scene), points: 6);
        Assert.Equal((0, 1, 0, 1), Assert.Single((await ReadAsync(scene, byUnit: true)).Select(r => (r.Open, r.Done, r.Passed, r.Late))));
    }

    [Fact]
    public async Task Office_and_grading_department_watch_and_nobody_else()
    {
        await using var scene = await GradingScene.StartAsync();

        await ReadAsync(scene, byUnit: false);
        await Refused.IsAsync(scene.App, "grading.watch.not-yours", () => ReadAsync(scene, byUnit: false, GradingScene.Lead));
        await Refused.IsAsync(scene.App, "grading.watch.not-yours", () => ReadAsync(scene, byUnit: false, GradingScene.Officer(GradingScene.Enterprise)));
    }

    [Fact]
    public void An_outlier_says_how_it_was_computed()
    {
        var (one, other) = (Sums("one", done: 2, passed: 2, score: 19600), Sums("other", done: 6, passed: 3, score: 51000));
        var all = ReviewWatch.Together([one, other]);

        var outliers = WatchOutliers.Of(one, all, Rules);

        Assert.Equal(["@grading.watch.measure.pass-rate", "@grading.watch.measure.score"], outliers.Select(o => o.Arguments[0]));
        Assert.Equal(["100", "62.5", "37.5", "20", "2", "2"], outliers[0].Arguments.Skip(1));
        Assert.Empty(WatchOutliers.Of(other, all, Rules));
    }

    [Fact]
    public void Too_few_reports_make_nobody_an_outlier()
    {
        var one = Sums("one", done: 1, passed: 1, score: 10000);

        Assert.Empty(WatchOutliers.Of(one, ReviewWatch.Together([one, Sums("other", 9, 0, 0)]), Rules));
    }

    private static WatchedReviews Sums(string key, int done, int passed, long score) => new(key) { Done = done, Passed = passed, ScoreHundredths = score };

    private static async Task<int> ItemsAsync(GradingScene scene) => (await scene.StandardAsync()).AllItems.Count();

    private static async Task<IReadOnlyList<WatchedReviews>> ReadAsync(GradingScene scene, bool byUnit, string watcher = GradingScene.Auditor)
    {
        await using var db = scene.App.Open();
        return await ReviewWatch.ReadAsync(db, await db.ActorAsync(watcher, scene.App.Now, CancellationToken.None), Rules, byUnit, new DateOnly(2024, 1, 1), CancellationToken.None);
    }

    private static Task<string> RecordAccidentAsync(GradingScene scene, DateOnly on) =>
        scene.RunAsync(scene.App.Get<RecordAccident>(), new RecordAccident.Request(GradingScene.Enterprise, on, 0, 1, 0, "手部夹伤。", "03"), GradingScene.Organiser);

    private static Task RaiseAsync(GradingScene scene, HazardSeverity severity, DateOnly on) =>
        scene.App.StageAsync(context => context.Db.Add(new Hazard(context.NewId(), $"YH-{context.NewId()}", new HazardFinding(GradingScene.Enterprise, HazardSource.Inspection, severity, "防护罩缺失。"), Actor.System, on, on.AddDays(10))));
}
