using CaseFlow.Assessments;
using CaseFlow.Assessments.Pages;
using CaseFlow.Campaigns;
using CaseFlow.Cases;
using CaseFlow.Documents;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Tests.Installed;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Assessments;

public sealed class FilingAssessments
{
    private static readonly ItemMark Lacking = new(ItemVerdict.Deducted, 4, false, "没有年度目标");
    private static readonly ItemMark Left = new(ItemVerdict.NotApplicable, Reason: "没有重大危险源");

    [Fact]
    public async Task What_is_missing_is_named_all_at_once()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync(
            ("goals-1", new(ItemVerdict.Open)), ("goals-2", Lacking with { Finding = " " }), ("goals-3", Lacking with { Points = null }),
            ("major-sources-2", Left with { Reason = null }), ("organisation-1", new(ItemVerdict.Full, IsVetoHit: true, Finding: "未设")));
        await scene.WriteAsync(AccountField.ToldOn, null);
        await scene.WriteAsync(AccountField.ToldHow, null);
        await scene.WriteAsync(AccountField.ToldEvidence, null);
        await scene.WriteAsync(AccountField.Team, null);
        await scene.WriteAsync(AccountField.To, "2024-05-01");

        var codes = await Refused.CodesAsync(scene.App, () => scene.FileAsync());
        Assert.Equal(
            [
                "assessment.item-open", "assessment.finding-missing", "assessment.points-missing", "assessment.veto-without-deduction", "assessment.reason-missing",
                "assessment.team-missing", "assessment.days-impossible", "assessment.told-on-missing", "assessment.told-how-missing", "assessment.told-evidence-missing",
            ],
            codes);
        Assert.Equal(AssessmentStatus.Draft, (await scene.AssessmentAsync()).Status);
    }

    [Fact]
    public async Task The_staff_cannot_have_been_told_tomorrow()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync();
        await scene.WriteAsync(AccountField.ToldOn, "2024-04-21");

        await Refused.IsAsync(scene.App, "assessment.told-on-future", () => scene.FileAsync());
        await Refused.IsAsync(scene.App, "assessment.no-day", () => scene.WriteAsync(AccountField.ToldOn, "昨天"));
    }

    [Fact]
    public async Task Filing_fixes_score_and_level_and_each_failed_item_becomes_one_correction()
    {
        await using var scene = await AssessmentScene.StartAsync();

        // 1,000 points; 25 do not apply, 6 and 4 are lost: 965 of 975.
        await scene.CompleteAsync(("goals-1", Lacking), ("goals-2", Lacking with { Points = 6, Finding = "未分解到班组" }), ("major-sources-2", Left), ("major-sources-3", Left));
        await scene.FileAsync();

        var assessment = await scene.AssessmentAsync();
        Assert.Equal((AssessmentStatus.Filed, 9_897, "level-1", new DateOnly(2024, 4, 20)), (assessment.Status, assessment.ScoreHundredths, assessment.LevelCode, assessment.FiledOn));
        var corrections = await scene.App.ReadAsync(db => db.Hazards.AsNoTracking().Where(h => h.SourceId == scene.Id).OrderBy(h => h.SourceItem).ToListAsync());
        Assert.Equal([("goals-1", "没有年度目标"), ("goals-2", "未分解到班组")], corrections.Select(h => (h.SourceItem!, h.Description)));
        Assert.All(corrections, h => Assert.Equal((HazardSource.Assessment, AssessmentScene.Enterprise), (h.Source, h.EnterpriseId)));
        Assert.All(corrections, h => Assert.True(h.DueOn > assessment.FiledOn));
    }

    [Fact]
    public async Task A_veto_is_filed_as_below_the_standard()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync(("training-people-2", new(ItemVerdict.Deducted, 14, IsVetoHit: true, Finding: "焊工无证")));
        await scene.FileAsync();

        var assessment = await scene.AssessmentAsync();
        Assert.Equal((9_990, null, true, true), (assessment.ScoreHundredths!.Value, assessment.LevelCode, assessment.IsVetoed, assessment.IsBelowStandard));
    }

    [Fact]
    public async Task What_was_filed_does_not_change_and_is_what_was_signed()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync(("goals-1", Lacking));
        var task = await scene.TaskAsync(AssessmentTasks.File);
        await scene.FileAsync();

        await Refused.IsAsync(scene.App, "assessment.filed-already", () => scene.MarkAsync("goals-1", new(ItemVerdict.Full)));
        await Refused.IsAsync(scene.App, "assessment.filed-already", () => scene.WriteAsync(AccountField.Team, "x"));
        var signature = await scene.App.ReadAsync(db => db.Signatures.SingleAsync(s => s.CaseId == scene.Id));
        Assert.Equal(signature.ShownHash, await scene.App.ShownAsync(task));
        await scene.App.StageAsync(context => context.Db.Entry(context.Db.Set<AssessmentLine>().Single(l => l.AssessmentId == scene.Id && l.ItemKey == "goals-1")).Property(l => l.Mark).CurrentValue = new(ItemVerdict.Full));
        Assert.NotEqual(signature.ShownHash, await scene.App.ShownAsync(task));
    }

    [Fact]
    public async Task The_unit_sends_it_back_with_a_reason_and_it_is_signed_again_without_raising_anything_twice()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync(("goals-1", Lacking));
        await scene.FileAsync();
        await Refused.IsAsync(scene.App, "inbox.reason-required", () => scene.AnswerAsync(AssessmentTasks.Look, "Return", "village1"));
        await Refused.IsAsync(scene.App, "inbox.not-yours", () => scene.AnswerAsync(AssessmentTasks.Look, "Note", "principal1"));
        await scene.AnswerAsync(AssessmentTasks.Look, "Return", "village1", "现场情况与自评不符");

        var returned = await scene.AssessmentAsync();
        Assert.Equal((AssessmentStatus.Returned, null, "现场情况与自评不符"), (returned.Status, returned.ScoreHundredths, returned.ReturnReason));
        await scene.MarkAsync("goals-2", Lacking);
        scene.App.Time.Advance(TimeSpan.FromMinutes(1));
        await scene.FileAsync();
        await scene.AnswerAsync(AssessmentTasks.Look, "Note", "village1");

        Assert.Equal(AssessmentStatus.Noted, (await scene.AssessmentAsync()).Status);
        Assert.Equal([true, false], await scene.App.ReadAsync(db => db.Signatures.Where(s => s.CaseId == scene.Id).OrderBy(s => s.At).Select(s => s.VoidedAt != null).ToListAsync()));
        Assert.Equal(2, await scene.App.ReadAsync(db => db.Hazards.CountAsync(h => h.SourceId == scene.Id)));
        Assert.NotNull((await scene.App.ReadAsync(db => db.Cases.SingleAsync(c => c.Id == scene.Id))).ClosedAt);
    }

    [Fact]
    public async Task Where_nobody_of_the_unit_signs_in_the_office_looks()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.App.StageAsync(context => context.Db.Users.Single(u => u.UserName == "village1").LockoutEnd = DateTimeOffset.MaxValue);
        await scene.CompleteAsync();
        await scene.FileAsync();
        await scene.AnswerAsync(AssessmentTasks.Look, "Note", "office");

        Assert.Equal(AssessmentStatus.Noted, (await scene.AssessmentAsync()).Status);
    }

    [Fact]
    public async Task The_report_says_everything_in_its_usual_order()
    {
        await using var scene = await AssessmentScene.StartAsync();
        await scene.CompleteAsync(("goals-1", Lacking), ("major-sources-2", Left));
        await scene.FileAsync();

        var paper = await scene.App.ReadAsync(async db => scene.App.Get<AssessmentPaper>().Of(
            (await AssessmentDossier.ReadAsync(db, scene.App.Get<Standards>(), scene.Id, scene.App.Account("office"), scene.App.Now))!,
            await RegistryWords.ReadAsync(db, scene.App.Get<Texts>(), default)));

        Assert.Equal(8, paper.Blocks.OfType<PaperHeading>().Count());
        var words = string.Join('\n', paper.Words);
        foreach (var said in new[] { "云溪涂料有限公司", "组长云承业", "没有年度目标", "没有重大危险源", "99.39", "职工大会", "签到表", "YH-2024-0001", "云承业", "2024-04-20" })
        {
            Assert.Contains(said, words, StringComparison.Ordinal);
        }

        Assert.NotEmpty(WordDocument.Write(paper));
    }
}
