using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Commitments;

/// <summary>Who may see and do what with letters.</summary>
public static class CommitmentAccess
{
    private static readonly string[] Responsible = [Roles.Principal, Roles.DeputyPrincipal, Roles.SafetyDepartment];

    /// <summary>Whoever sees the enterprise's part sees its letters.</summary>
    public static IQueryable<CommitmentLetter> VisibleTo(this IQueryable<CommitmentLetter> letters, CaseFlowDbContext db, Actor actor)
    {
        var parts = db.Set<Participation>().VisibleTo(actor);
        return letters.Where(l => parts.Any(p => p.Id == l.ParticipationId));
    }

    /// <summary>The office, the enterprise's unit, and those who answer for safety at the enterprise enter what became of its letters.</summary>
    public static bool KeepsLetters(this Actor actor, Participation part) =>
        actor.SeesTown || actor.Appointments.Any(a => a.Role == Roles.Village && a.UnitId == part.UnitId) || Responsible.Any(r => actor.HoldsAt(r, part.EnterpriseId));

    /// <summary>Loads a letter of an enterprise's part for a change.</summary>
    /// <exception cref="RuleViolationException">There is none, or the actor may not change it.</exception>
    internal static async Task<(CommitmentLetter Letter, Participation Part)> KeptLetterAsync(this CommandContext context, string letterId, CancellationToken cancellationToken)
    {
        var letter = await context.Db.CommitmentLetters.FindAsync([letterId], cancellationToken) ?? throw new RuleViolationException("commitment.unknown");
        var part = await context.ParticipationAsync(letter.ParticipationId, cancellationToken);
        return (await context.ActorAsync(cancellationToken)).KeepsLetters(part) ? (letter, part) : throw new RuleViolationException("commitment.unknown");
    }
}
