using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Hazards;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Stages two invented self-assessments of an invented enterprise: last year's filed, this year's half filled in. Marked as demo data on every page.</summary>
public sealed class StageDemoAssessments(Standards standards, RaiseHazard raise, TownClock clock) : IOperation<StageDemoAssessments.Request, bool>
{
    private static readonly Dictionary<string, string> Findings = new()
    {
        ["everyone-2"] = "演示：两个班组的责任制考核没有兑现记录。",
        ["training-people-3"] = "演示：一名新员工缺班组级培训考核。",
        ["equipment-4"] = "演示：三号搅拌机传动皮带缺防护罩。",
        ["preparation-5"] = "演示：去年下半年的演练没有总结评估。",
    };

    public sealed record Request;

    /// <returns>False when there are some already, or nobody signs for an invented enterprise.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var post = await context.Db.Set<Appointment>().AsNoTracking()
            .Where(a => a.Role == Roles.Principal && context.Db.Set<Enterprise>().Any(e => e.Id == a.EnterpriseId && e.IsDemo)).OrderBy(a => a.EnterpriseId).FirstOrDefaultAsync(cancellationToken);
        if (post is null || await context.Db.Assessments.AnyAsync(cancellationToken) || (await standards.CurrentAsync(context.Db, cancellationToken)) is not [.., var (_, standard)])
        {
            return false;
        }

        var enterprise = (await context.Db.Enterprises.FindAsync([post.EnterpriseId], cancellationToken))!;
        var principal = await context.Db.ActorAsync(post.AccountId, context.Now, cancellationToken);
        var year = clock.DateOf(context.Now).Year;
        await FileAsync(await BeginAssessment.StageAsync(context, enterprise, year - 1, standard.Key, null, cancellationToken), standard, principal, context, cancellationToken);
        var begun = await BeginAssessment.StageAsync(context, enterprise, year, standard.Key, null, cancellationToken);
        Judge(begun, standard, standard.Elements.Take(standard.Elements.Count / 2), principal, context.Now);
        context.Processes.StartLater(BeginAssessment.StartOf(context, begun), begun.Id);
        return true;
    }

    private async Task FileAsync(Assessment assessment, AssessmentStandard standard, Actor principal, CommandContext context, CancellationToken cancellationToken)
    {
        var day = new DateOnly(assessment.Year, 4, 25);
        Judge(assessment, standard, standard.Elements, principal, clock.At(day, new TimeOnly(10, 0)));
        assessment.Write(new AssessmentAccount(
            $"演示：组长{principal.DisplayName}（主要负责人），成员为安全管理部门和各车间负责人。", day.AddDays(-10), day.AddDays(-3),
            "演示：制度和现场管理总体符合要求，风险分级管控和隐患排查治理正常运行；责任制考核、新员工培训和设备防护有薄弱环节。",
            new StaffNotice(day.AddDays(-1), "演示：职工大会通报，公示栏公示七天。", "演示：会议签到表和公示照片，存安全管理部门。")));
        assessment.File(standard, principal.DisplayName, clock.At(day, new TimeOnly(16, 30)), day);
        assessment.Note();
        (await context.Db.Cases.FindAsync([assessment.Id], cancellationToken))!.Close(context.Now);
        foreach (var line in assessment.Lines.Where(l => l.Mark.IsFailed))
        {
            var finding = new HazardFinding(assessment.EnterpriseId, HazardSource.Assessment, HazardSeverity.General, line.Mark.Finding!) { SourceId = assessment.Id, SourceItem = line.ItemKey };
            await raise.StageAsync(context, finding, cancellationToken);
        }
    }

    private static void Judge(Assessment assessment, AssessmentStandard standard, IEnumerable<StandardElement> elements, Actor by, DateTimeOffset at)
    {
        foreach (var item in elements.SelectMany(e => e.Items))
        {
            var mark = Findings.TryGetValue(item.Key, out var finding) ? new ItemMark(ItemVerdict.Deducted, item.Full / 2, false, finding)
                : item is { MayBeNotApplicable: true, IsVeto: true } && item.Key.StartsWith("major-sources", StringComparison.Ordinal) ? new ItemMark(ItemVerdict.NotApplicable, Reason: "演示：经辨识没有重大危险源。")
                : new ItemMark(ItemVerdict.Full);
            assessment.Mark(standard, item.Key, mark, 0, by, at);
        }
    }
}
