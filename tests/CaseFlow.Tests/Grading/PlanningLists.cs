using CaseFlow.Grading;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Grading;

/// <summary>提升一批、规范一批、申报一批、辅导一批、储备一批: the office puts enterprises on the year's lists.</summary>
public sealed class PlanningLists
{
    [Fact]
    public async Task An_enterprise_is_on_one_list_of_a_year_and_its_moves_stay_with_their_reasons()
    {
        await using var scene = await GradingScene.StartAsync();
        await PutAsync(scene, "coach", "自评 72 分");
        await PutAsync(scene, "apply", "辅导后达到申报条件", month: 9);

        var row = Assert.Single(await RowsAsync(scene, "office"));
        Assert.Equal(("apply", "level-3", 9), (row.Entry.ListCode, row.Entry.TargetLevel, row.Entry.Month));
        Assert.Equal([("coach", "apply", "辅导后达到申报条件"), (null, "coach", "自评 72 分")], row.Moves.Select(m => (m.FromList, m.ToList, m.Reason)));

        await PutAsync(scene, null, "停产");
        Assert.Empty(await RowsAsync(scene, "office"));
        Assert.Equal(3, await scene.App.ReadAsync(db => db.Set<PlanningMove>().CountAsync()));
    }

    [Fact]
    public async Task Only_the_office_puts_and_everything_that_is_wrong_is_said_at_once()
    {
        await using var scene = await GradingScene.StartAsync();

        await Refused.IsAsync(scene.App, "grading.role-required", () => PutAsync(scene, "coach", "理由", by: GradingScene.Principal(GradingScene.Enterprise)));
        var codes = await Refused.CodesAsync(scene.App, () => PutAsync(scene, "nowhere", " ", month: 13, target: "level-9"));
        Assert.Equal(["grading.planning.level-impossible", "grading.planning.list-unknown", "grading.planning.month-impossible", "grading.reason-required"], codes.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_village_sees_its_own_and_no_other()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.App.StageAsync(context =>
        {
            context.Db.Add(new Unit("unit-elsewhere", "别村村委会", UnitKind.Village, isDemo: true));
            context.Db.Add(new Enterprise("e-elsewhere", "别村企业", "91350500TESTELSE00", "unit-elsewhere", "category-1", "other", EnterpriseSize.Small, RiskColour.Blue, isDemo: true));
        });
        await PutAsync(scene, "coach", "自评 72 分");
        await PutAsync(scene, "reserve", "打基础", enterprise: "e-elsewhere");

        Assert.Equal(2, (await RowsAsync(scene, "office")).Count);
        Assert.Equal(GradingScene.Enterprise, Assert.Single(await RowsAsync(scene, "village1")).Enterprise.Id);
    }

    [Fact]
    public async Task Progress_is_what_happened_in_the_year()
    {
        await using var scene = await GradingScene.StartAsync();
        await PutAsync(scene, "apply", "条件成熟", month: 4);
        Assert.Equal("grading.planning.planned", await ProgressAsync(scene));
        await scene.App.GoAsync("2024-05-01 00:01");
        Assert.Equal("grading.planning.behind", await ProgressAsync(scene));

        await scene.PublicisedAsync();
        Assert.Equal("grading.planning.applied", await ProgressAsync(scene));
        await scene.App.GoAsync("2024-05-20 09:00");
        await scene.AnswerAsync(GradingScene.Auditor, "Announce");
        Assert.Equal("grading.planning.certified", await ProgressAsync(scene));
    }

    [Fact]
    public async Task Facts_propose_a_list_with_their_reasons_until_it_is_on_one()
    {
        await using var scene = await GradingScene.StartAsync();
        await scene.App.StageAsync(context =>
        {
            var assessment = context.Db.Set<CaseFlow.Assessments.Assessment>().First(a => a.EnterpriseId == GradingScene.Enterprise);
            context.Db.Entry(assessment).Property(a => a.Status).CurrentValue = CaseFlow.Assessments.AssessmentStatus.Filed;
            context.Db.Entry(assessment).Property(a => a.ScoreHundredths).CurrentValue = 7650;
        });

        var proposal = Assert.Single(await ProposalsAsync(scene), p => p.Enterprise.Id == GradingScene.Enterprise);
        Assert.Equal(("apply", "level-3", 3), (proposal.Rule.List, proposal.TargetLevel, proposal.Reasons.Count));
        await PutAsync(scene, "apply", "条件成熟");
        Assert.DoesNotContain(await ProposalsAsync(scene), p => p.Enterprise.Id == GradingScene.Enterprise);
    }

    [Fact]
    public async Task The_workbook_has_a_line_for_each()
    {
        await using var scene = await GradingScene.StartAsync();
        await PutAsync(scene, "apply", "条件成熟");
        using var file = new MemoryStream(scene.App.Get<PlanningWorkbook>().Write(2024, await RowsAsync(scene, "office")));
        var lines = MiniExcelLibs.MiniExcel.Query(file).Cast<IDictionary<string, object?>>().ToList();

        Assert.Equal(2, lines.Count);
        Assert.Contains(lines[1].Values, v => v?.ToString() == "条件成熟");
    }

    private static async Task PutAsync(GradingScene scene, string? list, string reason, int month = 6, string target = "level-3", string enterprise = GradingScene.Enterprise, string? by = null)
    {
        scene.App.Time.Advance(TimeSpan.FromSeconds(1));
        await scene.RunAsync(scene.App.Get<PutOnList>(), new PutOnList.Request(2024, enterprise, list, target, month, reason), by ?? scene.App.Account("office"));
    }

    private static async Task<IReadOnlyList<PlanningRow>> RowsAsync(GradingScene scene, string user)
    {
        await using var db = scene.App.Open();
        return await Planning.ReadAsync(db, await db.ActorAsync(scene.App.Account(user), scene.App.Now, CancellationToken.None), 2024, CancellationToken.None);
    }

    private static async Task<string> ProgressAsync(GradingScene scene) =>
        Assert.Single(await RowsAsync(scene, "office")).ProgressKey(scene.App.Get<CaseFlow.Calendar.TownClock>().Today);

    private static async Task<IReadOnlyList<PlanningProposal>> ProposalsAsync(GradingScene scene)
    {
        await using var db = scene.App.Open();
        return await scene.App.Get<PlanningProposals>().OfAsync(db, await db.ActorAsync(scene.App.Account("office"), scene.App.Now, CancellationToken.None), 2024, new DateOnly(2024, 4, 22), CancellationToken.None);
    }
}
