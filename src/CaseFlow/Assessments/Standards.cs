using System.Collections.Concurrent;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Assessments;

/// <summary>Versions of standards, parsed once: a version never changes.</summary>
public sealed class Standards
{
    private readonly ConcurrentDictionary<string, AssessmentStandard> _parsed = new();

    /// <summary>The version that an assessment is pinned to.</summary>
    public async Task<AssessmentStandard> OfAsync(CaseFlowDbContext db, string hash, CancellationToken cancellationToken)
    {
        if (!_parsed.TryGetValue(hash, out var standard))
        {
            standard = AssessmentStandard.Parse(await db.StandardVersions.Where(v => v.Hash == hash).Select(v => v.Json).SingleAsync(cancellationToken));
            _parsed[hash] = standard;
        }

        return standard;
    }

    /// <summary>The versions that new assessments may begin with, with their hashes, the newest standard first.</summary>
    public async Task<IReadOnlyList<(string Hash, AssessmentStandard Standard)>> CurrentAsync(CaseFlowDbContext db, CancellationToken cancellationToken)
    {
        var found = new List<(string Hash, AssessmentStandard Standard)>();
        foreach (var hash in await db.StandardVersions.Where(v => v.IsCurrent).OrderByDescending(v => v.Key).Select(v => v.Hash).ToListAsync(cancellationToken))
        {
            found.Add((hash, await OfAsync(db, hash, cancellationToken)));
        }

        return found;
    }

    /// <summary>The current version of a standard.</summary>
    /// <exception cref="RuleViolationException">No file has that key.</exception>
    internal static async Task<StandardVersion> CurrentAsync(CommandContext context, string key, CancellationToken cancellationToken) =>
        await context.Db.StandardVersions.SingleOrDefaultAsync(v => v.Key == key && v.IsCurrent, cancellationToken) ?? throw new RuleViolationException("assessment.standard-unknown", key);
}
