using CaseFlow.Guidance;
using CaseFlow.Hazards;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>A guidance team goes to the enterprises that need it, from May on; what it finds is corrected, what others do well is shared.</summary>
public sealed class DemoVisits : IDemoChapter
{
    private const string Team = "指导帮扶一组（演示）";
    private const string TeamFrom = "05-06";
    private const int PlannedAhead = 7;
    private const int CorrectedAfter = 8;
    private const int VerifiedAfter = 2;

    private static readonly Visit[] Visits =
    [
        new("demo-campaign-20", "05-19", "major-hazards", "自评触及否决项，逐条讲解证件管理和设备防护要求。", [new(FindingKind.GeneralHazard, "major-hazards", "冲压机双手按钮一侧失效", "冲压车间"), new(FindingKind.Advice, "emergency", "焊工复训前不得安排动火作业，外请持证人员顶岗。", null)]),
        new("demo-campaign-27", "06-11", "fire", "帮助梳理二十项自评问题，按风险排出整改先后。", [new(FindingKind.GeneralHazard, "fire", "成品库消火栓被货物遮挡", "成品库"), new(FindingKind.Advice, "fire", "划出消防通道线，货架改为靠墙单排。", null)]),
        new("demo-enterprise-zixing", "07-09", "technology", "复看自评整改，除尘系统运行正常，现场管理较好。", [new(FindingKind.GoodPractice, "technology", "木工机械开机前“五步确认”卡贴在操作位，班组长每班签字。", null)]),
        new("demo-campaign-13", "08-13", "major-hazards", "查看粉尘作业区和焊接区，检查整改落实。", [new(FindingKind.GeneralHazard, "major-hazards", "抛光机除尘滤袋破损", "抛光间"), new(FindingKind.Advice, "system-rebuild", "建议改用湿式除尘，年底前报改造方案。", null)]),
        new("demo-enterprise-yunxi", "09-10", "emergency", "检查应急物资和演练记录，督促尽快完成年度自评。", [new(FindingKind.GeneralHazard, "emergency", "洗眼器水压不足", "树脂车间"), new(FindingKind.Advice, "emergency", "年度自评已逾期，先补齐责任制考核和培训两部分。", null)]),
        new("demo-enterprise-hengfeng", "09-24", "emergency", "查看吊装作业方案和应急演练。", [new(FindingKind.GoodPractice, "emergency", "吊装前用沙盘推演站位，全员签字后开工。", null)]),
    ];

    public bool IsTold(DemoOptions options) => options is { ReportingYear: true, Campaign: true };

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        yield return new DemoAct(calendar.At(calendar.Day(TeamFrom), 9), (cast, _) => NameTeamAsync(cast));
        foreach (var visit in Visits)
        {
            var day = calendar.Day(visit.On);
            yield return new DemoAct(calendar.At(day.AddDays(-PlannedAhead), 9), (cast, _) => PlanAsync(cast, visit, day));
            yield return new DemoAct(calendar.At(day, 17), (cast, _) => RecordAsync(cast, visit));
            yield return new DemoAct(calendar.At(DemoCalendar.After(day, CorrectedAfter), 15), (cast, _) => CorrectAsync(cast, visit.Enterprise));
            yield return new DemoAct(calendar.At(DemoCalendar.After(DemoCalendar.After(day, CorrectedAfter), VerifiedAfter), 15), (cast, _) => DemoCorrections.VerifyAsync(cast, visit.Enterprise));
        }

        yield return new DemoAct(calendar.At(calendar.Day("07-15"), 10), (cast, _) => ShareAsync(cast));
        var next = new Visit("demo-enterprise-yunxi", "", "fire", "", []);
        yield return new DemoAct(calendar.At(calendar.Ago(2), 9), (cast, _) => PlanAsync(cast, next, DemoCalendar.After(calendar.Today, 3)));
    }

    private static async Task NameTeamAsync(DemoCast cast)
    {
        var office = await cast.OfficeAsync();
        var leader = await cast.ReadAsync(db => db.Set<People.Account>().AsNoTracking().SingleAsync(u => u.Id == office));
        TeamMember[] members = [new(leader.DisplayName, TeamRole.Leader, "镇安办（演示）", null, office), new("闻达理", TeamRole.Expert, "明安咨询公司（演示）", "消防安全"), new("方守正", TeamRole.Member, "镇工业办（演示）")];
        await cast.RunAsync(cast.Get<SaveTeam>(), new SaveTeam.Request(null, Team, members), office);
    }

    private static async Task PlanAsync(DemoCast cast, Visit visit, DateOnly day)
    {
        if (await cast.ReadAsync(db => db.Set<GuidanceTeam>().Select(t => t.Id).FirstOrDefaultAsync()) is { } team)
        {
            await cast.RunAsync(cast.Get<PlanVisit>(), new PlanVisit.Request(visit.Enterprise, team, day, [visit.Topic]), await cast.OfficeAsync());
        }
    }

    private static async Task RecordAsync(DemoCast cast, Visit visit)
    {
        if (await cast.ReadAsync(db => db.Set<GuidanceVisit>().Where(v => v.EnterpriseId == visit.Enterprise && v.Status == VisitStatus.Planned).Select(v => v.Id).FirstOrDefaultAsync()) is { } id)
        {
            var record = new VisitRecord(cast.Today, visit.Summary, visit.Findings, null);
            await cast.AnswerAsync(id, GuidanceTasks.Record, "Visited", firstAsync: (task, by) => cast.RunAsync(cast.Get<WriteVisit>(), new WriteVisit.Request(task.Id, record), by));
        }
    }

    private static async Task CorrectAsync(DemoCast cast, string enterprise)
    {
        foreach (var hazard in await cast.ReadAsync(db => db.Set<Hazard>().AsNoTracking().Where(h => h.EnterpriseId == enterprise && h.Source == HazardSource.Guidance && h.Status == HazardStatus.Open).ToListAsync()))
        {
            await DemoCorrections.CorrectAsync(cast, hazard, "按帮扶组意见整改，拍照存档，班组长复看。", 800);
        }
    }

    private static async Task ShareAsync(DemoCast cast)
    {
        if (await cast.ReadAsync(db => db.Set<GoodPractice>().AsNoTracking().OrderBy(p => p.SeenOn).FirstOrDefaultAsync()) is { } practice)
        {
            await cast.RunAsync(cast.Get<SharePractice>(), new SharePractice.Request(practice.Id, practice.Text), await cast.OfficeAsync());
        }
    }

    private sealed record Visit(string Enterprise, string On, string Topic, string Summary, IReadOnlyList<VisitFinding> Findings);
}
