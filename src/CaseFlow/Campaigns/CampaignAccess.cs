using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns;

/// <summary>Who may see and do what in campaigns.</summary>
public static class CampaignAccess
{
    /// <summary>The office sees the town, a unit its own enterprises, an enterprise itself.</summary>
    public static IQueryable<Participation> VisibleTo(this IQueryable<Participation> parts, Actor actor)
    {
        var (units, own) = (actor.Units, actor.OwnEnterprises());
        return actor.SeesTown ? parts : parts.Where(p => units.Contains(p.UnitId) || own.Contains(p.EnterpriseId));
    }

    /// <summary>The office sees the town's duties, a unit its own and its enterprises', an enterprise its own.</summary>
    public static IQueryable<Duty> VisibleTo(this IQueryable<Duty> duties, Actor actor)
    {
        var (units, own) = (actor.Units, actor.OwnEnterprises());
        return actor.SeesTown ? duties : duties.Where(d => units.Contains(d.UnitId!) || own.Contains(d.EnterpriseId!));
    }

    /// <summary>Loads a campaign.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<Campaign> CampaignAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.Campaigns.SingleOrDefaultAsync(c => c.Id == id, cancellationToken) ?? throw new RuleViolationException("campaign.unknown");

    /// <summary>Loads an enterprise's part by its case.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<Participation> ParticipationAsync(this CommandContext context, string? caseId, CancellationToken cancellationToken) =>
        await context.Db.Participations.FindAsync([caseId], cancellationToken) ?? throw new RuleViolationException("campaign.part-unknown");

    /// <summary>Lets only the safety office go on.</summary>
    /// <exception cref="RuleViolationException">The actor is not of the office.</exception>
    public static async Task<Actor> RequireCampaignOfficeAsync(this CommandContext context, CancellationToken cancellationToken) =>
        await context.ActorAsync(cancellationToken) is var actor && actor.Holds(Roles.Office) ? actor : throw new RuleViolationException("campaign.not-office");
}
