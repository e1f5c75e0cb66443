using CaseFlow.Assessments;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Assessments;

public sealed class FillingInAssessments
{
    private static readonly ItemMark Half = new(ItemVerdict.Deducted, 4, false, "没有年度目标");

    [Fact]
    public async Task One_is_begun_a_year_and_not_for_a_year_to_come()
    {
        await using var scene = await AssessmentScene.StartAsync();

        await Refused.IsAsync(scene.App, "assessment.begun-already", () => scene.BeginAsync());
        await Refused.IsAsync(scene.App, "assessment.year-impossible", () => scene.BeginAsync(2025));
        await Refused.IsAsync(scene.App, "assessment.standard-unknown", () =>
            scene.App.RunAsync(scene.App.Get<BeginAssessment>(), new BeginAssessment.Request(AssessmentScene.Enterprise, 2023, "GBT33000-1999"), "principal1"));
    }

    [Fact]
    public async Task Impossible_marks_are_refused_and_nothing_is_kept_of_them()
    {
        await using var scene = await AssessmentScene.StartAsync();

        await Refused.IsAsync(scene.App, "assessment.points-beyond", () => scene.MarkAsync("goals-1", Half with { Points = 11 }));
        await Refused.IsAsync(scene.App, "assessment.points-beyond", () => scene.MarkAsync("goals-1", Half with { Points = -1 }));
        await Refused.IsAsync(scene.App, "assessment.always-applies", () => scene.MarkAsync("goals-1", new(ItemVerdict.NotApplicable, Reason: "没有")));
        await Refused.IsAsync(scene.App, "assessment.no-veto", () => scene.MarkAsync("goals-1", Half with { IsVetoHit = true }));
        await Refused.IsAsync(scene.App, "assessment.text-too-long", () => scene.MarkAsync("goals-1", Half with { Finding = new string('长', ItemMark.LongestText + 1) }));
        await Refused.IsAsync(scene.App, "assessment.item-unknown", () => scene.MarkAsync("goals-99", Half));
        Assert.Empty((await scene.AssessmentAsync()).Lines);
    }

    [Fact]
    public async Task A_mark_is_kept_while_it_is_still_incomplete()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.MarkAsync("goals-1", new(ItemVerdict.Deducted));
        await scene.MarkAsync("goals-1", new(ItemVerdict.Deducted, 4));

        Assert.Equal(new ItemMark(ItemVerdict.Deducted, 4), await scene.MarkOfAsync("goals-1"));
    }

    [Fact]
    public async Task Two_people_on_different_items_at_once_both_keep_theirs()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var items = (await scene.StandardAsync()).AllItems.Take(12).Select(i => i.Key).ToList();

        await Task.WhenAll(items.Select((item, at) => scene.MarkAsync(item, new(ItemVerdict.Full), at % 2 == 0 ? "principal1" : "safety1", seen: 0)));

        Assert.Equal(items.Order(StringComparer.Ordinal), (await scene.AssessmentAsync()).Lines.Select(l => l.ItemKey).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Of_two_on_the_same_item_the_later_one_is_told_and_may_then_decide()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var version = await scene.MarkAsync("goals-1", Half, "safety1", seen: 0);

        await Refused.IsAsync(scene.App, "assessment.item-changed", () => scene.MarkAsync("goals-1", new(ItemVerdict.Full), "principal1", seen: 0));
        Assert.Equal(Half, await scene.MarkOfAsync("goals-1"));
        await scene.MarkAsync("goals-1", new(ItemVerdict.Full), "principal1", seen: version);
        Assert.Equal(ItemVerdict.Full, (await scene.MarkOfAsync("goals-1")).Verdict);
    }

    [Fact]
    public async Task Only_those_who_answer_for_the_enterprise_write_into_it()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.OtherEnterpriseAsync("other", "other-principal");

        foreach (var stranger in new[] { "office", "village1", "contractor1", "guardian1", "reviewer1" })
        {
            await Refused.IsAsync(scene.App, "assessment.not-yours", () => scene.MarkAsync("goals-1", Half, stranger));
            await Refused.IsAsync(scene.App, "assessment.not-yours", () => scene.WriteAsync(AccountField.Team, "x", stranger));
        }

        await Refused.IsAsync(scene.App, "assessment.not-yours", () =>
            scene.App.RunAsync(scene.App.Get<MarkItem>(), new MarkItem.Request(scene.Id, "goals-1", Half, 0), scene.As("other-principal"), scene.App.NewKey()));
        await scene.MarkAsync("goals-1", Half, "supervisor1");
    }

    [Fact]
    public async Task Office_unit_and_enterprise_see_it_and_nobody_else()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.OtherEnterpriseAsync("other", "other-principal");
        await scene.App.StageAsync(context =>
        {
            context.Db.Add(new Account { Id = "other-unit", UserName = "other-unit", NormalizedUserName = "OTHER-UNIT", DisplayName = "other-unit", Email = "u@example.test" });
            context.Db.Add(new Appointment(context.NewId(), "other-unit", Roles.Village, null, "demo-unit-industry"));
        });

        foreach (var (account, sees) in new[] { (scene.App.Account("office"), true), (scene.App.Account("village1"), true), (scene.App.Account("lead1"), true), ("other-unit", false), ("other-principal", false), (scene.App.Account("reviewer1"), false) })
        {
            Assert.Equal(sees, await scene.App.ReadAsync(async db => await db.Assessments.VisibleTo(db, await db.ActorAsync(account, scene.App.Now, default)).AnyAsync()));
        }
    }

    [Fact]
    public async Task Enterprise_unit_and_office_begin_one_and_a_stranger_does_not()
    {
        await using var scene = await AssessmentScene.StartAsync(begun: false);
        await Refused.IsAsync(scene.App, "assessment.may-not-begin", () => scene.BeginAsync(by: "lead1"));
        await Refused.IsAsync(scene.App, "registry.enterprise-unknown", () => scene.BeginAsync(by: "contractor1"));

        await scene.BeginAsync(2022, by: "office");
        await scene.BeginAsync(2023, by: "village1");
        await scene.BeginAsync(2024, by: "safety1");
    }

    [Fact]
    public async Task A_changed_file_is_a_version_beside_the_one_in_use()
    {
        await using var scene = await AssessmentScene.StartAsync();
        var changed = SeedFiles.Read("standards/gbt-33000-2016.json").Replace("制定了文件化的总体和年度安全目标", "制定并发布了文件化的总体和年度安全目标", StringComparison.Ordinal);
        await scene.App.RunAsync(new TakeStandard(), changed, Caller.System, scene.App.NewKey());

        scene.App.Time.Advance(TimeSpan.FromDays(365));
        var old = scene.Id;
        Assert.StartsWith("制定了", (await scene.StandardAsync()).Find("goals-1")!.Text.Zh, StringComparison.Ordinal);
        scene.Id = await scene.BeginAsync(2025);
        Assert.StartsWith("制定并发布了", (await scene.StandardAsync()).Find("goals-1")!.Text.Zh, StringComparison.Ordinal);
        Assert.Equal([false, true], await scene.App.ReadAsync(db => db.StandardVersions.OrderBy(v => v.TakenAt).Select(v => v.IsCurrent).ToListAsync()));

        // The file as it was again: no third version.
        await scene.App.RunAsync(new TakeStandard(), SeedFiles.Read("standards/gbt-33000-2016.json"), Caller.System, scene.App.NewKey());
        Assert.Equal([true, false], await scene.App.ReadAsync(db => db.StandardVersions.OrderBy(v => v.TakenAt).Select(v => v.IsCurrent).ToListAsync()));
        scene.Id = old;
        Assert.Equal(AssessmentStandard.HashOf(SeedFiles.Read("standards/gbt-33000-2016.json")), (await scene.AssessmentAsync()).StandardHash);
    }

    private sealed class TakeStandard : IOperation<string, bool>
    {
        public async ValueTask<bool> ExecuteAsync(string request, CommandContext context, CancellationToken cancellationToken)
        {
            await new StandardSeed().TakeAsync([("", request)], context, cancellationToken);
            return true;
        }
    }
}
