using System.Security.Cryptography;
using CaseFlow.Processes.Playing;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Processes;

/// <summary>One import: files of one folder that may use each other as activities. A used one is taken first; what no file offers is looked for among the stored.</summary>
internal sealed class DefinitionImport(IWorkflowInterpreter interpreter, IDefinitionSource stored, ITaskOutcomes outcomes, CommandContext context, IReadOnlyList<ImportedFile> files)
{
    private readonly IDefinitionSource _stored = stored;
    private readonly CommandContext _context = context;
    private readonly IReadOnlyList<ImportedFile> _files = files;

    // The version that a file stands for now; null while it is being taken, and when it was refused.
    private readonly Dictionary<ImportedFile, DefinitionVersion?> _taken = [];
    private readonly HashSet<ImportedFile> _new = [];
    private readonly List<RefusedFile> _refused = [];

    /// <summary>Files that became current versions, in the order of their names.</summary>
    public IReadOnlyList<string> Imported => [.. _files.Where(_new.Contains).Select(f => f.File)];

    /// <summary>Files with errors, in the order of their names.</summary>
    public IReadOnlyList<RefusedFile> Refused => [.. _refused.OrderBy(r => r.File, StringComparer.Ordinal)];

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        foreach (var file in _files)
        {
            await TakeAsync(file, cancellationToken);
        }
    }

    private async Task<DefinitionVersion?> TakeAsync(ImportedFile file, CancellationToken cancellationToken)
    {
        if (_taken.TryGetValue(file, out var known))
        {
            return known;
        }

        _taken[file] = null;
        if (file.DefinitionId is null)
        {
            var broken = await interpreter.PrepareAsync(new DefinitionDocument(file.File, 1, file.Json), _stored, cancellationToken);
            return Refuse(file, broken.Problems);
        }

        if (_files.First(f => f.DefinitionId == file.DefinitionId) is var owner && owner != file)
        {
            return Refuse(file, [new DefinitionProblem(ProblemSeverity.Error, "$.definitionId", "definition-twice", $"The definition '{file.DefinitionId}' is in '{owner.File}' already.")]);
        }

        return _taken[file] = await TakeAsync(file, file.DefinitionId, cancellationToken);
    }

    private async Task<DefinitionVersion?> TakeAsync(ImportedFile file, string definitionId, CancellationToken cancellationToken)
    {
        var versions = await _context.Db.DefinitionVersions.Where(d => d.DefinitionId == definitionId).ToListAsync(cancellationToken);
        var number = versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1;
        var called = new Called(this, file);
        var prepared = await interpreter.PrepareAsync(new DefinitionDocument(definitionId, number, file.Json), called, cancellationToken);
        var hash = HashOf(file, called.Versions);
        var version = versions.SingleOrDefault(v => v.Hash == hash);
        if (version is { IsCurrent: true })
        {
            return version;
        }

        if (version is null)
        {
            var errors = prepared.Problems.Concat(new OutcomeCheck(outcomes.Of).Find(file.Json)).Where(p => p.Severity == ProblemSeverity.Error).ToList();
            if (errors.Count > 0)
            {
                return Refuse(file, errors);
            }

            version = new DefinitionVersion(definitionId, number, file.Name!, hash, file.Json, file.File, called.Pins, _context.Now);
            _context.Db.Add(version);
        }

        versions.ForEach(v => v.Supersede());
        version.MakeCurrent();
        _new.Add(file);
        return version;
    }

    private DefinitionVersion? Refuse(ImportedFile file, IReadOnlyList<DefinitionProblem> problems)
    {
        _refused.Add(new RefusedFile(file.File, problems));
        return null;
    }

    // A change inside what is used as an activity is a change of the user too: it becomes a version of its own, and running instances keep theirs.
    private static string HashOf(ImportedFile file, IEnumerable<DefinitionVersion> called)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(file.Bytes);
        foreach (var version in called)
        {
            hash.AppendData(Convert.FromHexString(version.Hash));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Finds what one file uses and notes the version found.</summary>
    private sealed class Called(DefinitionImport import, ImportedFile user) : IDefinitionSource
    {
        private readonly SortedDictionary<string, DefinitionVersion> _found = new(StringComparer.Ordinal);

        public IEnumerable<DefinitionVersion> Versions => _found.Values;

        public IReadOnlyList<CalledVersion> Pins => [.. _found.Select(f => new CalledVersion(f.Key, f.Value.DefinitionId, f.Value.Number))];

        public async ValueTask<DefinitionDocument?> FindAsync(string nameOrId, CancellationToken cancellationToken)
        {
            var file = import._files.FirstOrDefault(f => f.DefinitionId == nameOrId) ?? import._files.FirstOrDefault(f => f.Name == nameOrId);
            if (file == user)
            {
                // The interpreter says that it contains itself.
                return new DefinitionDocument(file.DefinitionId!, 0, file.Json);
            }

            var version = file is null ? null : await import.TakeAsync(file, cancellationToken);
            version ??= await StoredAsync(nameOrId, cancellationToken);
            if (version is not null)
            {
                _found[nameOrId] = version;
            }

            return version?.Document;
        }

        private async Task<DefinitionVersion?> StoredAsync(string nameOrId, CancellationToken cancellationToken) =>
            await import._stored.FindAsync(nameOrId, cancellationToken) is { } found
                ? await import._context.Db.DefinitionVersions.FindAsync([found.DefinitionId, found.Version], cancellationToken)
                : null;
    }
}
