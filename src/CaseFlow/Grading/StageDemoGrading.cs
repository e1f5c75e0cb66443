using CaseFlow.Calendar;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading;

/// <summary>Stages two invented review units with the invented reviewers, and invented ties that keep a unit from reviewing invented enterprises.</summary>
public sealed class StageDemoGrading(TownClock clock) : IOperation<StageDemoGrading.Request, bool>
{
    private static readonly string[] Tied = ["demo-enterprise-yunxi", "demo-enterprise-zixing"];

    public sealed record Request;

    /// <returns>False when there are units already, or no invented reviewers.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var reviewers = await context.Db.Set<Appointment>().AsNoTracking().Where(a => a.Role == Roles.Reviewer)
            .Join(context.Db.Users, a => a.AccountId, u => u.Id, (a, u) => new { u.Id, u.UserName }).OrderBy(u => u.UserName).ToListAsync(cancellationToken);
        if (reviewers.Count == 0 || await context.Db.ReviewUnits.AnyAsync(cancellationToken))
        {
            return false;
        }

        var (first, second) = (new ReviewUnit("demo-review-minheng", "闽衡安全评审中心（演示）", isDemo: true), new ReviewUnit("demo-review-quanping", "泉评安全技术服务（演示）", isDemo: true));
        context.Db.AddRange(first, second);
        foreach (var (at, reviewer) in reviewers.Index())
        {
            context.Db.Add(new ReviewUnitMember(reviewer.Id, at < 3 ? first.Id : second.Id));
        }

        foreach (var enterprise in Tied)
        {
            context.Db.Add(new Engagement(context.NewId(), enterprise, second.Id, null, EngagementKind.Advised, clock.DateOf(context.Now).AddMonths(-8), "演示：去年为企业提供标准化创建咨询（合同为虚构）", "演示"));
        }

        return true;
    }
}
