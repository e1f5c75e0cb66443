using CaseFlow.Data;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>The definitions that one version uses as activities, each in the version that it was imported with, whatever is current by now.</summary>
internal sealed class PinnedDefinitions(IDbContextFactory<CaseFlowDbContext> contexts, IReadOnlyList<CalledVersion> called) : IDefinitionSource
{
    public async ValueTask<DefinitionDocument?> FindAsync(string nameOrId, CancellationToken cancellationToken)
    {
        if (called.FirstOrDefault(c => c.Name == nameOrId) is not { } pinned)
        {
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        return (await db.DefinitionVersions.AsNoTracking().SingleAsync(d => d.DefinitionId == pinned.DefinitionId && d.Number == pinned.Number, cancellationToken)).Document;
    }
}
