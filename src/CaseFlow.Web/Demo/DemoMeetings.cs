using CaseFlow.Meetings;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>The office's meetings, with decisions that were carried out and confirmed, and some that are still owed.</summary>
public sealed class DemoMeetings : IDemoChapter
{
    private const string Host = "安知远";

    private static readonly Held[] All =
    [
        new("02-06", MeetingKind.Dispatch, "镇政府三楼会议室（演示）", "各村委会、镇工业办经办人，重点企业负责人", "动员部署年度专项行动，讲解五个阶段的任务和时间；要求二月底前告知到户、三月中旬前完成承诺和方案编制。",
            [new("二月底前召开辖区企业动员会，逐户说明自评要求", "demo-unit-xishan", null, "02-28", "02-25", "已召开动员会，辖区企业全部到会签收手册。"), new("二月底前召开辖区企业动员会，逐户说明自评要求", "demo-unit-liutang", null, "02-28", "02-27", "分两场召开，辖区企业全部到会。"), new("编印自评手册发到每家企业", null, null, "03-10", "03-05", "手册印发 20 册，各单位已领取。")]),
        new("06-18", MeetingKind.OnSite, "梓兴木制品有限公司（演示）", "各单位经办人，各企业安全管理员", "现场观摩“五步确认”和除尘管理，讲评自评结果；得分低和触及否决项的企业作表态发言。",
            [new("组织辖区企业到梓兴木制品观摩一次", "demo-unit-dongqiao", null, "07-31", "07-24", "组织企业观摩，形成照搬清单两条。"), new("帮扶组对触及否决项的企业逐家回访", null, null, "07-15", "07-10", "已回访，焊工已安排复训。")]),
        new("10-15", MeetingKind.Dispatch, "镇政府三楼会议室（演示）", "各村委会、镇工业办经办人，未完成自评企业负责人", "三季度讲评：自评仍有两家未报，隐患整改总体按期；部署四季度执法检查和年终总结。",
            [new("完成年度自评并报送", null, "demo-enterprise-yunxi", "11-30", null, ""), new("补齐辖区“三张清单”和分级监管名单", "demo-unit-dongqiao", null, "11-13", null, ""), new("对重点监管企业开展一轮专项检查", null, null, "11-30", null, "")]),
    ];

    public bool IsTold(DemoOptions options) => options is { ReportingYear: true, Campaign: true };

    public IEnumerable<DemoAct> Acts(DemoCalendar calendar, DemoScript script)
    {
        foreach (var held in All)
        {
            var day = calendar.Day(held.On);
            yield return new DemoAct(calendar.At(day, 17), (cast, _) => RecordAsync(cast, held, calendar));
            foreach (var (at, decided) in held.Decisions.Index().Where(d => d.Item.CarriedOutOn is not null))
            {
                var done = calendar.Day(decided.CarriedOutOn!);
                yield return new DemoAct(calendar.At(done, 14), (cast, _) => AnswerAsync(cast, day, at, MeetingTasks.CarryOut, "CarriedOut", decided.Result));
                yield return new DemoAct(calendar.At(DemoCalendar.After(done, 1), 10), (cast, _) => AnswerAsync(cast, day, at, MeetingTasks.Confirm, "ResultConfirmed", null));
            }
        }
    }

    private static async Task RecordAsync(DemoCast cast, Held held, DemoCalendar calendar)
    {
        var minutes = new MeetingMinutes(held.Kind, cast.Today, held.Place, Host, held.Attendees, held.Text);
        var decisions = held.Decisions.Select(d => new NewDecision(d.Text, new DecisionOwner(d.Unit, d.Enterprise), calendar.Day(d.DueOn))).ToList();
        await cast.RunAsync(cast.Get<RecordMeeting>(), new RecordMeeting.Request(minutes, decisions), await cast.OfficeAsync());
    }

    private static async Task AnswerAsync(DemoCast cast, DateOnly heldOn, int at, string type, string outcome, string? words)
    {
        var ids = await cast.ReadAsync(db => db.Set<MeetingDecision>().Where(d => db.Set<Meeting>().Any(m => m.Id == d.MeetingId && m.HeldOn == heldOn)).OrderBy(d => d.Number).Select(d => d.Id).ToListAsync());
        if (at < ids.Count)
        {
            await cast.AnswerAsync(ids[at], type, outcome, words);
        }
    }

    private sealed record Held(string On, MeetingKind Kind, string Place, string Attendees, string Text, IReadOnlyList<Decided> Decisions);

    private sealed record Decided(string Text, string? Unit, string? Enterprise, string DueOn, string? CarriedOutOn, string Result);
}
