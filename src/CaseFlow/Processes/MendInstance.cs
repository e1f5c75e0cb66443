using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>Lets a running instance go on with the current version of its definition, if that only mends expressions; anything else is a migration and stays where it is.</summary>
public sealed class MendInstance : IOperation<MendInstance.Request, bool>
{
    public sealed record Request(string InstanceId);

    /// <returns>Whether the instance changed its version.</returns>
    public async ValueTask<bool> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var instance = await context.Db.WorkflowInstances.FindAsync([request.InstanceId], cancellationToken);
        if (instance is not { Status: InstanceStatus.Running })
        {
            return false;
        }

        var versions = await context.Db.DefinitionVersions.AsNoTracking()
            .Where(d => d.DefinitionId == instance.DefinitionId && (d.IsCurrent || d.Number == instance.DefinitionVersion))
            .ToListAsync(cancellationToken);
        var current = versions.SingleOrDefault(v => v.IsCurrent);
        var own = versions.Single(v => v.Number == instance.DefinitionVersion);
        if (current is null || current.Number == own.Number || !await IsOnlyExpressionsAsync(own, current, context, cancellationToken))
        {
            return false;
        }

        instance.Mend(current.Number);
        instance.Advance();
        return true;
    }

    // What is used as an activity runs inside the instance: its parts must stay the same too.
    private static async Task<bool> IsOnlyExpressionsAsync(DefinitionVersion own, DefinitionVersion current, CommandContext context, CancellationToken cancellationToken)
    {
        if (!DefinitionMend.IsOnlyExpressions(own.Json, current.Json) || !own.Called.Select(c => c.Name).SequenceEqual(current.Called.Select(c => c.Name)))
        {
            return false;
        }

        foreach (var (before, after) in own.Called.Zip(current.Called))
        {
            if (before != after && (before.DefinitionId != after.DefinitionId || !DefinitionMend.IsOnlyExpressions(await JsonOfAsync(before, context, cancellationToken), await JsonOfAsync(after, context, cancellationToken))))
            {
                return false;
            }
        }

        return true;
    }

    private static Task<string> JsonOfAsync(CalledVersion called, CommandContext context, CancellationToken cancellationToken) =>
        context.Db.DefinitionVersions.Where(d => d.DefinitionId == called.DefinitionId && d.Number == called.Number).Select(d => d.Json).SingleAsync(cancellationToken);
}
