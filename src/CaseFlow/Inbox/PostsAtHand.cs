using CaseFlow.People;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Inbox;

/// <summary>Who holds which post, read once for a command that opens hundreds of tasks and shared in it, so that each task need not ask the database.</summary>
public sealed class PostsAtHand
{
    private readonly ILookup<string, (Appointment Post, Account Holder)> _byRole;

    private PostsAtHand(IEnumerable<(Appointment Post, Account Holder)> held) => _byRole = held.ToLookup(h => h.Post.Role);

    /// <summary>Reads the usable holders of roles, at any unit, for the town, and at the enterprises named.</summary>
    public static async Task<PostsAtHand> ReadAsync(CommandContext context, IReadOnlyList<string> roles, IReadOnlyList<string> enterpriseIds, CancellationToken cancellationToken)
    {
        var now = context.Now;
        var held = await context.Db.Appointments.AsNoTracking()
            .Where(a => roles.Contains(a.Role) && (a.EnterpriseId == null || enterpriseIds.Contains(a.EnterpriseId)))
            .Join(context.Db.Users.AsNoTracking().Where(u => u.LockoutEnd == null || u.LockoutEnd <= now), a => a.AccountId, u => u.Id, (a, u) => new { Post = a, Holder = u })
            .ToListAsync(cancellationToken);
        return new PostsAtHand(held.Select(h => (h.Post, h.Holder)));
    }

    /// <summary>Whether somebody usable holds a post at an enterprise.</summary>
    public bool IsHeld(string role, string enterpriseId) => _byRole[role].Any(h => h.Post.EnterpriseId == enterpriseId);

    /// <summary>Accounts that may answer, as <see cref="TaskDesk.UsableAsync"/> would find them; null when these posts do not tell.</summary>
    internal List<Account>? Usable(TaskAssignment assignment, IReadOnlyList<string> excluded) =>
        assignment.Role is { } role && _byRole.Contains(role)
            ? [.. _byRole[role]
                .Where(h => (assignment.EnterpriseId is null || h.Post.EnterpriseId == assignment.EnterpriseId) && (assignment.UnitId is null || h.Post.UnitId == assignment.UnitId) && !excluded.Contains(h.Holder.Id))
                .Select(h => h.Holder).DistinctBy(a => a.Id).OrderBy(a => a.Id, StringComparer.Ordinal)]
            : null;
}
