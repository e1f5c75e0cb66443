using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Meetings;

/// <summary>Who may write and see meetings: the office writes, who owes a decision sees it with its meeting.</summary>
public static class MeetingAccess
{
    /// <summary>The office writes meetings down.</summary>
    public static bool WritesMeetings(this Actor actor) => actor.Holds(Roles.Office);

    /// <summary>The decisions of the actor's units and of the enterprises whose files the actor sees; the office and the inspectors see all.</summary>
    public static IQueryable<MeetingDecision> VisibleTo(this IQueryable<MeetingDecision> decisions, CaseFlowDbContext db, Actor actor)
    {
        if (actor.SeesEveryFile())
        {
            return decisions;
        }

        var (units, seen) = (actor.Units, db.Enterprises.VisibleTo(actor).Select(e => e.Id));
        return decisions.Where(d => (d.UnitId != null && units.Contains(d.UnitId)) || (d.EnterpriseId != null && seen.Contains(d.EnterpriseId)));
    }

    /// <summary>Meetings with a decision that the actor sees; the office and the inspectors see all.</summary>
    public static IQueryable<Meeting> VisibleTo(this IQueryable<Meeting> meetings, CaseFlowDbContext db, Actor actor)
    {
        var seen = db.MeetingDecisions.VisibleTo(db, actor).Select(d => d.MeetingId);
        return actor.SeesEveryFile() ? meetings : meetings.Where(m => seen.Contains(m.Id));
    }

    /// <summary>Loads the decision of a service task.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<MeetingDecision> DecisionAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<MeetingDecision>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("meeting.decision-unknown");
}
