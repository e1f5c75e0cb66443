using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Guidance;
using CaseFlow.Hazards;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Supervision;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Web.Hosting;

/// <summary>Invented work in the field at the invented enterprises: hidden dangers, a guidance team with a visit, an inspection. Done by the product's own operations in the name of the demo office, once.</summary>
public sealed class DemoFieldWork(
    IDbContextFactory<CaseFlowDbContext> contexts,
    CommandGateway gateway,
    ReportHazard report,
    SaveTeam team,
    PlanVisit visit,
    PlanInspection inspection,
    TownClock clock)
{
    private const string Notice = "演示：";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var enterprises = await db.Enterprises.AsNoTracking().Where(e => e.IsDemo).OrderBy(e => e.Id).Select(e => e.Id).ToListAsync(cancellationToken);
        var office = await db.Appointments.AsNoTracking().Where(a => a.Role == Roles.Office).Select(a => a.AccountId).FirstOrDefaultAsync(cancellationToken);
        var inspector = await db.Appointments.AsNoTracking().Where(a => a.Role == Roles.Enforcement).Select(a => a.AccountId).FirstOrDefaultAsync(cancellationToken);
        if (office is null || inspector is null || enterprises.Count == 0 || await db.Hazards.AnyAsync(cancellationToken))
        {
            return;
        }

        var today = clock.Today;
        var caller = new Caller(office, clock.Now, Caller.System.Method);
        (HazardSeverity Severity, string Text, string Place, int Days)[] found =
        [
            (HazardSeverity.Major, "喷涂车间未设可燃气体报警装置", "喷涂车间", 10), (HazardSeverity.General, "配电箱门缺锁，线路未穿管", "包装区", 5), (HazardSeverity.General, "灭火器压力不足", "仓库", 12),
        ];
        foreach (var (at, one) in found.Index())
        {
            var request = new ReportHazard.Request(enterprises[^(1 + (at % enterprises.Count))], one.Severity, Notice + one.Text, one.Place, today.AddDays(one.Days));
            await gateway.RunAsync(report, request, caller, $"demo-hazard-{at}", cancellationToken);
        }

        var leader = await db.Users.AsNoTracking().SingleAsync(u => u.Id == office, cancellationToken);
        TeamMember[] members = [new(leader.DisplayName, TeamRole.Leader, "镇安办（演示）", null, office), new("闻达理", TeamRole.Expert, "明安咨询公司（演示）", "消防安全")];
        var teamId = await gateway.RunAsync(team, new SaveTeam.Request(null, "指导帮扶一组（演示）", members), caller, "demo-team", cancellationToken);
        await gateway.RunAsync(visit, new PlanVisit.Request(enterprises[^1], teamId, today.AddDays(3), ["major-hazards", "fire", "emergency"]), caller, "demo-visit", cancellationToken);
        await gateway.RunAsync(inspection, new PlanInspection.Request(enterprises[^1], InspectionKind.Special, today.AddDays(2), inspector, null), caller, "demo-inspection", cancellationToken);
    }
}
