using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Hazards;

/// <summary>Who corrects and who verifies, as the rules say and as posts are held now: nobody waits for a post that nobody holds.</summary>
public sealed class HazardRoutes(SeedDocuments seed)
{
    private HazardRules Rules => seed.Get<HazardRules>(HazardRules.Path);

    /// <summary>The person named; else the enterprise's first post in order; else its reporting unit, which then sees to it; else the office.</summary>
    public async Task<TaskAssignment> OwnerAsync(CommandContext context, Hazard hazard, CancellationToken cancellationToken)
    {
        var unit = await UnitAsync(context, hazard, cancellationToken);
        var routes = (hazard.OwnerId is { } owner ? [new TaskAssignment(owner, null, null, null)] : Array.Empty<TaskAssignment>())
            .Concat(Rules.OwnerRoles.Select(role => new TaskAssignment(null, role, hazard.EnterpriseId, null)))
            .Append(new TaskAssignment(null, Roles.Village, null, unit));
        return await FirstHeldAsync(context, routes, [], cancellationToken);
    }

    /// <summary>As the rules say; never who corrected it.</summary>
    public async Task<TaskAssignment> VerifierAsync(CommandContext context, Hazard hazard, CancellationToken cancellationToken)
    {
        var rule = Rules.VerifierOf(hazard);
        var unit = rule.AtUnit ? await UnitAsync(context, hazard, cancellationToken) : null;
        return await FirstHeldAsync(context, [new TaskAssignment(null, rule.Role, null, unit)], hazard.RectifiedById is { } by ? [by] : [], cancellationToken);
    }

    /// <summary>Who decides on a later date: who verifies, never who would ask for it.</summary>
    /// <param name="context">The command.</param>
    /// <param name="hazard">The hidden danger.</param>
    /// <param name="owner">Who corrects it.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async Task<TaskAssignment> DeciderAsync(CommandContext context, Hazard hazard, TaskAssignment owner, CancellationToken cancellationToken)
    {
        var asking = await TaskDesk.UsableAsync(context.Db, owner, [], context.Now, cancellationToken);
        return await FirstHeldAsync(context, [await VerifierAsync(context, hazard, cancellationToken)], [.. asking.Select(a => a.Id)], cancellationToken);
    }

    /// <summary>An assignment as a task's payload.</summary>
    public static Dictionary<string, string> Payload(TaskAssignment assignment) =>
        new (string Name, string? Value)[] { ("person", assignment.AccountId), ("role", assignment.Role), ("enterprise", assignment.EnterpriseId), ("unit", assignment.UnitId) }
            .Where(p => p.Value is not null).ToDictionary(p => p.Name, p => p.Value!);

    private static async Task<TaskAssignment> FirstHeldAsync(CommandContext context, IEnumerable<TaskAssignment> routes, IReadOnlyList<string> excluded, CancellationToken cancellationToken)
    {
        foreach (var route in routes)
        {
            if ((await TaskDesk.UsableAsync(context.Db, route, excluded, context.Now, cancellationToken)).Count > 0)
            {
                return route;
            }
        }

        return new TaskAssignment(null, Roles.Office, null, null);
    }

    private static async Task<string> UnitAsync(CommandContext context, Hazard hazard, CancellationToken cancellationToken) =>
        (await context.Db.Set<Enterprise>().FindAsync([hazard.EnterpriseId], cancellationToken))!.UnitId;
}
