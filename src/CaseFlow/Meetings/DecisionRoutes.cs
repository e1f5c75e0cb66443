using CaseFlow.Inbox;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;

namespace CaseFlow.Meetings;

/// <summary>Who carries a decision out, as posts are held now: nobody waits for a post that nobody holds.</summary>
internal static class DecisionRoutes
{
    private static readonly TaskAssignment Office = new(null, Roles.Office, null, null);

    /// <summary>At an enterprise who answers for safety, else its principal, else its reporting unit; at a unit its clerks, else its head; where nobody is, the office.</summary>
    public static async Task<TaskAssignment> OwnerAsync(CommandContext context, MeetingDecision decision, CancellationToken cancellationToken)
    {
        var unit = decision.EnterpriseId is { } enterprise ? (await context.Db.Set<Enterprise>().FindAsync([enterprise], cancellationToken))!.UnitId : decision.UnitId;
        foreach (var route in Routes(decision.EnterpriseId, unit))
        {
            if ((await TaskDesk.UsableAsync(context.Db, route, [], context.Now, cancellationToken)).Count > 0)
            {
                return route;
            }
        }

        return Office;
    }

    /// <summary>The first post of the rules that somebody holds besides who carried it out; where nobody does, the first, and the inbox says so.</summary>
    public static async Task<TaskAssignment> ConfirmerAsync(CommandContext context, MeetingDecision decision, MeetingRules rules, CancellationToken cancellationToken)
    {
        foreach (var role in rules.Confirmers)
        {
            var route = new TaskAssignment(null, role, null, null);
            if ((await TaskDesk.UsableAsync(context.Db, route, [decision.DoneById!], context.Now, cancellationToken)).Count > 0)
            {
                return route;
            }
        }

        return new TaskAssignment(null, rules.Confirmers[0], null, null);
    }

    private static IEnumerable<TaskAssignment> Routes(string? enterprise, string? unit)
    {
        if (enterprise is not null)
        {
            yield return new(null, Roles.SafetyDepartment, enterprise, null);
            yield return new(null, Roles.Principal, enterprise, null);
        }

        if (unit is not null)
        {
            yield return new(null, Roles.Village, null, unit);
            yield return new(null, Roles.VillageHead, null, unit);
        }
    }
}
