using CaseFlow.Workflows;
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
        var files = new List<ImportedFile>();
        foreach (var path in FilesIn(request.Folder))
        {
            files.Add(ImportedFile.Read(Path.GetRelativePath(request.Folder, path).Replace('\\', '/'), await File.ReadAllBytesAsync(path, cancellationToken)));
        }

        var import = new DefinitionImport(interpreter, library, outcomes, context, files);
        await import.RunAsync(cancellationToken);
        foreach (var file in import.Refused)
        {
            foreach (var problem in file.Problems)
            {
                log.LogError("Definition {File} refused: {Path}: {Message}", file.File, problem.JsonPath, problem.Message);
            }
        }

        refused.Replace(import.Refused);
        return new Result(import.Imported, [.. import.Refused.Select(r => r.File)]);
    }

    /// <summary>Definition files below a folder, in the order of their names.</summary>
    public static IEnumerable<string> FilesIn(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
                .Where(p => !p.Split(Path.DirectorySeparatorChar).Any(part => part.EndsWith(".scripts", StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
            : [];
}
