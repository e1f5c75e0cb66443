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

    /// <summary>Lets only who writes meetings down go on.</summary>
    /// <exception cref="RuleViolationException">The actor is not of the office.</exception>
    internal static async Task<Actor> RequireMeetingWriterAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.WritesMeetings() ? actor : throw new RuleViolationException("meeting.not-office");

    /// <summary>Loads a meeting.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    internal static async Task<Meeting> MeetingAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<Meeting>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("meeting.unknown");

    /// <summary>Who owes a decision, by name; the office by its word.</summary>
    /// <exception cref="RuleViolationException">There is no such unit or enterprise.</exception>
    internal static async Task<string> OwnerNameAsync(this CommandContext context, DecisionOwner owner, CancellationToken cancellationToken) => owner switch
    {
        { EnterpriseId: { } enterprise } => (await context.Db.Set<Enterprise>().FindAsync([enterprise], cancellationToken))?.Name,
        { UnitId: { } unit } => (await context.Db.Set<Unit>().FindAsync([unit], cancellationToken))?.Name,
        _ => $"@role.{Roles.Office}",
    } ?? throw new RuleViolationException("meeting.owner-unknown");

    /// <summary>Lets only whoever can owe something from now on be named.</summary>
    /// <exception cref="RuleViolationException">There is no such unit or enterprise, or the enterprise is closed.</exception>
    internal static async Task RequireOwnerAsync(this CommandContext context, DecisionOwner owner, CancellationToken cancellationToken)
    {
        await context.OwnerNameAsync(owner, cancellationToken);
        if (owner.EnterpriseId is { } enterprise)
        {
            await context.OperatingEnterpriseAsync(enterprise, cancellationToken);
        }
    }

    /// <summary>Loads a decision.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<MeetingDecision> DecisionAsync(this CommandContext context, string id, CancellationToken cancellationToken) =>
        await context.Db.Set<MeetingDecision>().FindAsync([id], cancellationToken) ?? throw new RuleViolationException("meeting.decision-unknown");
}
