using System.Collections.Concurrent;
using CaseFlow.Data;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>Stored definitions, prepared once per version and shared by all commands.</summary>
public sealed class DefinitionLibrary(IDbContextFactory<CaseFlowDbContext> contexts, IWorkflowInterpreter interpreter) : IDefinitionSource
{
    private readonly ConcurrentDictionary<(string DefinitionId, int Number), Prepared> _prepared = new();

    /// <summary>The version that new instances start with, or null when none is stored.</summary>
    public async Task<Prepared?> CurrentAsync(string definitionId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var number = await db.DefinitionVersions.Where(d => d.DefinitionId == definitionId && d.IsCurrent).Select(d => (int?)d.Number).SingleOrDefaultAsync(cancellationToken);
        return number is null ? null : await VersionAsync(definitionId, number.Value, cancellationToken);
    }

    /// <summary>A given version; it must be stored.</summary>
    public async Task<Prepared> VersionAsync(string definitionId, int number, CancellationToken cancellationToken)
    {
        if (_prepared.TryGetValue((definitionId, number), out var known))
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await db.DefinitionVersions.AsNoTracking().SingleAsync(d => d.DefinitionId == definitionId && d.Number == number, cancellationToken);
        var prepared = await interpreter.PrepareAsync(stored.Document, new PinnedDefinitions(contexts, stored.Called), cancellationToken);
        return _prepared.GetOrAdd((definitionId, number), prepared);
    }

    /// <inheritdoc/>
    public async ValueTask<DefinitionDocument?> FindAsync(string nameOrId, CancellationToken cancellationToken)
    {
        await using var db = await contexts.CreateDbContextAsync(cancellationToken);
        var stored = await db.DefinitionVersions.AsNoTracking()
            .Where(d => d.IsCurrent && (d.DefinitionId == nameOrId || d.Name == nameOrId))
            .FirstOrDefaultAsync(cancellationToken);
        return stored?.Document;
    }
}
