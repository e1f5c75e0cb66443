using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Guidance;

/// <summary>Who may see and plan visits.</summary>
public static class GuidanceAccess
{
    /// <summary>The office and the reporting units plan visits.</summary>
    public static bool PlansVisits(this Actor actor) => actor.Holds(Roles.Office) || actor.Holds(Roles.Village);

    /// <summary>Whoever may see an enterprise's file sees its visits.</summary>
    public static IQueryable<GuidanceVisit> VisibleTo(this IQueryable<GuidanceVisit> visits, CaseFlowDbContext db, Actor actor)
    {
        var seen = db.Enterprises.VisibleTo(actor).Select(e => e.Id);
        return actor.SeesEveryFile() ? visits : visits.Where(v => seen.Contains(v.EnterpriseId));
    }

    /// <summary>The office sees every good practice, everybody else those that it shared.</summary>
    public static IQueryable<GoodPractice> VisibleTo(this IQueryable<GoodPractice> practices, Actor actor) =>
        actor.Holds(Roles.Office) ? practices : practices.Where(p => p.SharedAt != null);

    /// <summary>Loads a visit of a service task or an act.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<GuidanceVisit> VisitAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<GuidanceVisit>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("guidance.visit-unknown");
}
