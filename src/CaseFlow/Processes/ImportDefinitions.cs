using System.Security.Cryptography;
using System.Text.Json;
using CaseFlow.Processes.Playing;
using CaseFlow.Workflows;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CaseFlow.Processes;

/// <summary>Reads the definitions' folder: a file whose content was never seen becomes a new current version; a bad one is refused by name and the stored version goes on.</summary>
public sealed class ImportDefinitions(IWorkflowInterpreter interpreter, DefinitionLibrary library, RefusedFiles refused, ITaskOutcomes outcomes, ILogger<ImportDefinitions> log)
    : IOperation<ImportDefinitions.Request, ImportDefinitions.Result>
{
    /// <param name="Folder">The folder; <c>*.scripts</c> folders in it hold scripts, not definitions.</param>
    public sealed record Request(string Folder);

    /// <param name="Imported">Files that became new versions.</param>
    /// <param name="Refused">Files with errors.</param>
    public sealed record Result(IReadOnlyList<string> Imported, IReadOnlyList<string> Refused);

    public async ValueTask<Result> ExecuteAsync(Request request, CommandContext context, CancellationToken cancellationToken)
    {
        var imported = new List<string>();
        var bad = new List<RefusedFile>();
        var owners = new Dictionary<string, string>();
        foreach (var path in FilesIn(request.Folder))
        {
            var file = Path.GetRelativePath(request.Folder, path).Replace('\\', '/');
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            var problems = await TakeAsync(file, bytes, imported, owners, context, cancellationToken);
            if (problems.Count > 0)
            {
                bad.Add(new RefusedFile(file, problems));
                foreach (var problem in problems)
                {
                    log.LogError("Definition {File} refused: {Path}: {Message}", file, problem.JsonPath, problem.Message);
                }
            }
        }

        refused.Replace(bad);
        return new Result(imported, [.. bad.Select(b => b.File)]);
    }

    /// <summary>Definition files below a folder, in the order of their names.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Where(p => !p.Split(Path.DirectorySeparatorChar).Any(part => part.EndsWith(".scripts", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
            : [];

    private async Task<IReadOnlyList<DefinitionProblem>> TakeAsync(string file, byte[] bytes, List<string> imported, Dictionary<string, string> owners, CommandContext context, CancellationToken cancellationToken)
    {
        var json = System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        if (ReadHead(json) is not { } head)
        {
            var broken = await interpreter.PrepareAsync(new DefinitionDocument(file, 1, json), library, cancellationToken);
            return broken.Problems;
        }

        if (!owners.TryAdd(head.Id, file))
        {
            return [new DefinitionProblem(ProblemSeverity.Error, "$.definitionId", "definition-twice", $"The definition '{head.Id}' is in '{owners[head.Id]}' already.")];
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var versions = await context.Db.DefinitionVersions.Where(d => d.DefinitionId == head.Id).ToListAsync(cancellationToken);
        if (versions.SingleOrDefault(v => v.Hash == hash) is { } seen)
        {
            if (!seen.IsCurrent)
            {
                versions.ForEach(v => v.Supersede());
                seen.MakeCurrent();
                imported.Add(file);
            }

            return [];
        }

        var number = versions.Select(v => v.Number).DefaultIfEmpty().Max() + 1;
        var prepared = await interpreter.PrepareAsync(new DefinitionDocument(head.Id, number, json), library, cancellationToken);
        var errors = prepared.Problems.Concat(new OutcomeCheck(outcomes.Of).Find(json)).Where(p => p.Severity == ProblemSeverity.Error).ToList();
        if (errors.Count == 0)
        {
            versions.ForEach(v => v.Supersede());
            context.Db.Add(new DefinitionVersion(head.Id, number, head.Name, hash, json, file, context.Now));
            imported.Add(file);
        }

        return errors;
    }

    private static (string Id, string Name)? ReadHead(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("definitionId", out var id) && id.GetString() is { Length: > 0 } definitionId
                ? (definitionId, root.TryGetProperty("name", out var name) ? name.GetString() ?? definitionId : definitionId)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
