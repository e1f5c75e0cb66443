using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>Checks definitions in files, each with the others at hand.</summary>
/// <param name="interpreter">Whose rules count.</param>
/// <param name="outcomesOf">The outcomes of a human task type by its name, null for any other name; without it, switches behind tasks are not checked.</param>
public sealed class DefinitionCheck(IWorkflowInterpreter interpreter, Func<string, IReadOnlyList<string>?>? outcomesOf = null)
{
    /// <summary>Checks files, and all definitions in folders.</summary>
    /// <returns>One entry for each file in order, also when nothing was found, and one for each path that cannot be read.</returns>
    public async Task<IReadOnlyList<CheckedFile>> RunAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var results = new List<CheckedFile>();
        var files = new List<DefinitionFile>();
        foreach (var path in paths.SelectMany(path => Directory.Exists(path) ? DefinitionFiles.Under(path) : [path]))
        {
            try
            {
                files.Add(await DefinitionFile.ReadAsync(path, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                results.Add(new(path, [new(ProblemSeverity.Error, "$", "unreadable-file", problem.Message)]));
            }
        }

        var known = new DefinitionFiles(files);
        foreach (var file in files)
        {
            var prepared = await interpreter.PrepareAsync(file.Document, known, cancellationToken).ConfigureAwait(false);
            results.Add(new(file.Path, [.. AboutTheFile(file, files), .. prepared.Problems, .. AboutOutcomes(file)]));
        }

        return results;
    }

    private IEnumerable<DefinitionProblem> AboutOutcomes(DefinitionFile file) =>
        outcomesOf is null ? [] : new OutcomeCheck(outcomesOf).Find(file.Document.Json);

    private static IEnumerable<DefinitionProblem> AboutTheFile(DefinitionFile file, List<DefinitionFile> files)
    {
        if (!file.HasId)
            yield return new(ProblemSeverity.Error, "$.definitionId", "missing-definition-id", "The definition has no definitionId.");
        else if (files.Find(other => other.HasId && other.Document.DefinitionId == file.Document.DefinitionId) is { } first && first != file)
            yield return new(ProblemSeverity.Error, "$.definitionId", "duplicate-definition-id", $"The definitionId is also that of {first.Path}.");
    }
}
