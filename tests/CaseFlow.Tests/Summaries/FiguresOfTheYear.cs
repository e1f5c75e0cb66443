using CaseFlow.Assessments;
using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Summaries;
using CaseFlow.Supervision;
using CaseFlow.Tests.Commitments;
using CaseFlow.Tests.Installed;
using CaseFlow.Tests.Registry;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CaseFlow.Tests.Summaries;

/// <summary>What the rooms that know no campaign add to its summary, counted by hand. Two enterprises take part; today is 2026-03-02.</summary>
public sealed class FiguresOfTheYear
{
    private static readonly DateOnly Day = new(2026, 2, 10);
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly Actor Finder = new("finder", "甲", null, null, []);
    private static readonly Actor Office = new("office", "乙", null, null, [new Appointment("a1", "office", Roles.Office, null, null)]);

    [Fact]
    public async Task Self_assessments_by_result_and_the_elements_that_cost_points()
    {
        await using var app = await LetterScene.StartAsync();
        await app.StageAsync(context =>
        {
            // 1000 points in all: 977 and 988 of them were got, the second one vetoed.
            File(context, RegistryScene.Yunxi, ("goals-1", Lost(0)), ("goals-2", Lost(5)), ("laws-1", Lost(0)));
            File(context, RegistryScene.Hengfeng, ("organisation-1", Lost(0) with { IsVetoHit = true }));
        });

        var part = await PartAsync(app, "summary.part.assessments");
        Assert.Equal(["2 / 2", "98.25", "1", "0", "0", "1"], part.Figures.Select(f => f.Value));
        Assert.Equal([["5.1 目标职责", "2", "3"], ["5.2 制度化管理", "1", "1"]], Cells(app, part));
    }

    [Fact]
    public async Task Hidden_dangers_of_the_year_by_source_and_what_several_enterprises_share()
    {
        await using var app = await LetterScene.StartAsync();
        await app.StageAsync(context =>
        {
            Raise(context, RegistryScene.Yunxi, HazardSource.Report, HazardSeverity.General, "灭火器过期", Day);
            var major = Raise(context, RegistryScene.Hengfeng, HazardSource.Inspection, HazardSeverity.Major, "灭火器过期", Day);
            major.Write(new Correction("已更换", 0, Day), Today);
            major.Rectify(Finder, context.Now, Today);
            major.Close(Office, Today);
            Raise(context, RegistryScene.Hengfeng, HazardSource.Inspection, HazardSeverity.General, "通道堵塞", Today);
            Raise(context, RegistryScene.Hengfeng, HazardSource.Inspection, HazardSeverity.General, "去年的隐患", new DateOnly(2025, 12, 31));
        });

        var hazards = await PartAsync(app, "summary.part.hazards");
        Assert.Equal(["1 / 3", "1 / 1", "1"], hazards.Figures.Select(f => f.Value));
        Assert.Equal([["日常上报", "1", "0", "0", "1"], ["执法检查", "2", "1", "1", "0"]], Cells(app, hazards));
        Assert.Equal([["灭火器过期", "2"]], Cells(app, await PartAsync(app, "summary.part.common-problems")));
    }

    [Fact]
    public async Task Visits_their_findings_and_the_practices_shared()
    {
        await using var app = await LetterScene.StartAsync();
        await app.StageAsync(context =>
        {
            context.Db.Add(new GuidanceTeam("team-1", "一队", [new("甲", TeamRole.Leader, "镇安办")]));
            var visit = Visit(context, "visit-1", new(FindingKind.MajorHazard, null, "安全出口上锁", null), new(FindingKind.GoodPractice, null, "班前一分钟", null));
            Visit(context, "visit-2", new(FindingKind.GeneralHazard, null, "灭火器过期", null), new(FindingKind.Advice, null, "增加演练", null));
            var practice = new GoodPractice("practice-1", visit, visit.Record.Findings[1]);
            practice.Share("班前一分钟", context.Now);
            context.Db.Add(practice);
            context.Db.Add(new GoodPractice("practice-2", visit, visit.Record.Findings[1]));
        });

        var part = await PartAsync(app, "summary.part.guidance");
        Assert.Equal(["1 / 2", "2", "2", "1", "1"], part.Figures.Select(f => f.Value));
        Assert.Equal(["2", "1", "4"], Assert.Single(Cells(app, part)).Skip(1));
    }

    [Fact]
    public async Task Tiers_inspections_with_orders_and_penalties_on_units_and_persons()
    {
        await using var app = await LetterScene.StartAsync();
        await app.StageAsync(context =>
        {
            Inspect(context, "JC-1", InspectionKind.Daily, null, null);
            Inspect(context, "JC-2", InspectionKind.Joint, "责改-1", "停产-1");
            Penalise(context, "AJ-1", decides: true, 3_000_000, 2_000_050).Expose(context.Now);
            Penalise(context, "AJ-2", decides: false, 1_000_000, 1_000_000);
        });

        // Neither enterprise has assessed itself yet: both are in focus.
        var part = await PartAsync(app, "summary.part.supervision");
        Assert.Equal(["2", "0", "0", "2", "1", "1", "1", "30,000.00", "1", "20,000.50", "1"], part.Figures.Select(f => f.Value));
        Assert.Equal([["日常检查", "1", "0", "0"], ["联合执法", "1", "1", "1"]], Cells(app, part));
    }

    private static ItemMark Lost(int points) => new(ItemVerdict.Deducted, points, Finding: "不足");

    private static void File(CommandContext context, string enterprise, params (string Item, ItemMark Mark)[] others)
    {
        var version = context.Db.StandardVersions.Single(v => v.IsCurrent);
        var standard = AssessmentStandard.Parse(version.Json);
        var assessment = new Assessment(context.NewId(), context.NewId(), enterprise, 2026, version, null, isDemo: true);
        var said = others.ToDictionary(o => o.Item, o => o.Mark);
        foreach (var item in standard.AllItems)
        {
            assessment.Mark(standard, item.Key, said.GetValueOrDefault(item.Key, new ItemMark(ItemVerdict.Full)), 0, Actor.System, context.Now);
        }

        assessment.Write(new AssessmentAccount("组长", Day, Day, "总体符合。", new StaffNotice(Day, "职工大会", "签到表")));
        assessment.File(standard, "负责人", context.Now, Today);
        context.Db.Add(assessment);
    }

    private static Hazard Raise(CommandContext context, string enterprise, HazardSource source, HazardSeverity severity, string what, DateOnly on)
    {
        var hazard = new Hazard(context.NewId(), context.NewId(), new HazardFinding(enterprise, source, severity, what), Finder, on, on.AddDays(5));
        context.Db.Add(hazard);
        return hazard;
    }

    private static GuidanceVisit Visit(CommandContext context, string id, params VisitFinding[] findings)
    {
        var visit = new GuidanceVisit(id, id, RegistryScene.Yunxi, "team-1", Day, ["fire"], Day);
        visit.Write(new VisitRecord(Day, "看了现场", findings, null), Today);
        visit.Complete("甲");
        context.Db.Add(visit);
        return visit;
    }

    private static void Inspect(CommandContext context, string number, InspectionKind kind, string? order, string? stop)
    {
        var inspection = new Inspection(number, number, RegistryScene.Hengfeng, kind, Day, ("i", "执法员"), "应急局", Day);
        inspection.Write(new InspectionRecord(Day, [], [], null, ""), Today);
        inspection.Complete(order, stop);
        context.Db.Add(inspection);
    }

    private static Penalty Penalise(CommandContext context, string number, bool decides, long unitFen, long personFen)
    {
        PenaltyBasis[] bases = [new("u", PenaltyParty.Unit, new("单位", "unit"), 0, 5_000_000, "法", Verified: false), new("p", PenaltyParty.Person, new("个人", "person"), 0, 5_000_000, "法", Verified: false)];
        var penalty = new Penalty(number, number, RegistryScene.Yunxi, null, "未消除隐患", [new(PenaltyParty.Unit, null, "u", unitFen), new(PenaltyParty.Person, "丙", "p", personFen)], bases, Finder, Day);
        if (decides)
        {
            penalty.Decide(new Dictionary<PenaltyParty, string> { [PenaltyParty.Unit] = $"{number}甲", [PenaltyParty.Person] = $"{number}乙" }, Office, Today);
            penalty.ProposeExposure("公布", Finder);
        }

        context.Db.Add(penalty);
        return penalty;
    }

    private static IReadOnlyList<IReadOnlyList<string>> Cells(InstalledCaseFlow app, SummaryPart part) =>
        [.. part.Table!.Rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => app.Get<Texts>().Argument(System.Globalization.CultureInfo.GetCultureInfo("zh-CN"), cell))])];

    private static async Task<SummaryPart> PartAsync(InstalledCaseFlow app, string title)
    {
        var parts = await app.ReadAsync(async db => await app.Get<SummaryFigures>().ReadAsync(db, await db.Set<CaseFlow.Campaigns.Campaign>().AsNoTracking().SingleAsync(), default));
        var part = parts.Single(p => p.Title.Code == title);
        Assert.All([part.Title, .. part.Figures.Select(f => f.Label), .. part.Table!.Head], m => BothLanguages.Say(app.Get<Texts>(), m));
        return part;
    }
}
