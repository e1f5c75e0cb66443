using CaseFlow.Assessments;
using CaseFlow.People;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Demo;

/// <summary>How the demo's enterprises assess themselves.</summary>
internal static class DemoAssessments
{
    /// <summary>Begins what the campaign asks for, fills it in as the script says, and files it.</summary>
    public static async Task FileAsync(DemoCast cast, int year, string enterprise, DemoScript.SelfAssessment script, DemoScript story)
    {
        if (await DemoParts.PartAsync(cast, year, enterprise) is not { } part || await cast.TaskAsync(part, AssessmentTasks.File) is not { } task)
        {
            return;
        }

        var by = await cast.AnswererAsync(task);
        var begun = await cast.RunAsync(cast.Get<BeginForCampaign>(), new BeginForCampaign.Request(part), by);
        var standard = await StandardAsync(cast, begun.AssessmentId);
        var marks = standard.AllItems.ToDictionary(i => i.Key, i => MarkOf(i, script, story));
        await cast.RunAsync(cast.Get<FillAssessment>(), new FillAssessment.Request(begun.AssessmentId, marks, Account(cast.Today, await NameAsync(cast, by), marks.Values.Count(m => m.IsFailed))), by);
        await cast.AnswerAsync(part, AssessmentTasks.File, "File");
    }

    /// <summary>The village's clerk, or whoever is asked, takes note of the report.</summary>
    public static async Task NoteAsync(DemoCast cast, int year, string enterprise)
    {
        if (await cast.ReadAsync(db => db.Set<Assessment>().Where(a => a.EnterpriseId == enterprise && a.Year == year).Select(a => a.Id).FirstOrDefaultAsync()) is { } id)
        {
            await cast.AnswerAsync(id, AssessmentTasks.Look, "Note");
        }
    }

    public static Task<AssessmentStandard> StandardAsync(DemoCast cast, string assessmentId) => cast.ReadAsync(async db =>
        await cast.Get<Standards>().OfAsync(db, await db.Set<Assessment>().Where(a => a.Id == assessmentId).Select(a => a.StandardHash).SingleAsync(), default));

    private static ItemMark MarkOf(StandardItem item, DemoScript.SelfAssessment script, DemoScript story) =>
        item.Key == script.Veto ? new ItemMark(ItemVerdict.Deducted, 0, true, story.Findings[item.Key].Text)
        : script.Lacking.Contains(item.Key) ? new ItemMark(ItemVerdict.Deducted, script.LosesAll ? 0 : item.Full / 2, false, story.Findings[item.Key].Text)
        : script.NotApplicable.Contains(item.Key) ? new ItemMark(ItemVerdict.NotApplicable, Reason: "本企业没有这类设备、作业或场所。")
        : new ItemMark(ItemVerdict.Full);

    private static AssessmentAccount Account(DateOnly today, string leader, int findings) => new(
        $"组长{leader}，成员为安全管理人员和各班组长。",
        DemoCalendar.After(today.AddDays(-12), 0),
        today.AddDays(-2),
        $"演示：制度和现场管理总体符合要求，自评发现 {findings} 项不足，已列出整改责任人和期限。",
        new StaffNotice(today.AddDays(-1), "班前会通报，公示栏公示七天。", "会议签到表和公示照片，存企业安全档案。"));

    private static Task<string> NameAsync(DemoCast cast, string account) => cast.ReadAsync(db => db.Set<Account>().Where(a => a.Id == account).Select(a => a.DisplayName).SingleAsync());
}
