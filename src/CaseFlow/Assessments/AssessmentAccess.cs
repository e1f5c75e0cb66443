using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Who may see and do what with self-assessments.</summary>
public static class AssessmentAccess
{
    // Who signs, or else the next who may: the principal answers for the self-assessment, the safety officer where no principal signs in.
    private static readonly string[] Signers = [Roles.Principal, Roles.SafetyDepartment];

    private static readonly string[] Fillers = [.. Signers, Roles.DeputyPrincipal, Roles.WorkshopHead];

    /// <summary>Whoever may see an enterprise's file sees its self-assessments.</summary>
    public static IQueryable<Assessment> VisibleTo(this IQueryable<Assessment> assessments, CaseFlowDbContext db, Actor actor)
    {
        var seen = db.Enterprises.VisibleTo(actor).Select(e => e.Id);
        return actor.SeesTown || actor.IsSystem ? assessments : assessments.Where(a => seen.Contains(a.EnterpriseId));
    }

    /// <summary>Who writes into an enterprise's self-assessment.</summary>
    public static bool MayFill(this Actor actor, string enterpriseId) => Fillers.Any(role => actor.HoldsAt(role, enterpriseId));

    /// <summary>The role that signs at an enterprise: the first that somebody who can sign in holds there.</summary>
    public static async Task<string> SignerAsync(this CaseFlowDbContext db, string enterpriseId, DateTimeOffset now, CancellationToken cancellationToken)
    {
        foreach (var role in Signers)
        {
            if ((await TaskDesk.UsableAsync(db, new TaskAssignment(null, role, enterpriseId, null), [], now, cancellationToken)).Count > 0)
            {
                return role;
            }
        }

        return Signers[0];
    }

    /// <summary>Loads a self-assessment.</summary>
    /// <exception cref="RuleViolationException">There is none.</exception>
    public static async Task<Assessment> AssessmentAsync(this CommandContext context, string? id, CancellationToken cancellationToken) =>
        await context.Db.Assessments.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) ?? throw new RuleViolationException("assessment.unknown");

    /// <summary>The self-assessment that a task is about: its case's own, or the one of the year of the campaign part that asks for it; null while it was not begun.</summary>
    public static async Task<Assessment?> AssessmentOfTaskAsync(this CaseFlowDbContext db, string? caseId, CancellationToken cancellationToken)
    {
        if (await db.Assessments.SingleOrDefaultAsync(a => a.Id == caseId || a.ParticipationId == caseId, cancellationToken) is { } own)
        {
            return own;
        }

        var asked = await db.Participations.Where(p => p.Id == caseId)
            .Join(db.Campaigns, p => p.CampaignId, c => c.Id, (p, c) => new { p.EnterpriseId, c.Year }).SingleOrDefaultAsync(cancellationToken);
        return asked is null ? null : await db.Assessments.SingleOrDefaultAsync(a => a.EnterpriseId == asked.EnterpriseId && a.Year == asked.Year, cancellationToken);
    }

    /// <summary>Loads a self-assessment for a change by somebody of its enterprise.</summary>
    /// <exception cref="RuleViolationException">There is none, or the actor does not write into it.</exception>
    internal static async Task<(Assessment Assessment, Actor Actor)> OwnAssessmentAsync(this CommandContext context, string id, CancellationToken cancellationToken)
    {
        var assessment = await context.AssessmentAsync(id, cancellationToken);
        var actor = await context.ActorAsync(cancellationToken);
        return actor.MayFill(assessment.EnterpriseId) ? (assessment, actor) : throw new RuleViolationException("assessment.not-yours");
    }
}
