using CaseFlow.Workflows;

namespace CaseFlow.Processes.Playing;

/// <summary>What was found in one file.</summary>
/// <param name="Path">The file, as it was named.</param>
/// <param name="Problems">Everything found; empty when all is well.</param>
public sealed record CheckedFile(string Path, IReadOnlyList<DefinitionProblem> Problems)
{
    /// <summary>Whether it can be published.</summary>
    public bool IsPublishable => Problems.All(problem => problem.Severity != ProblemSeverity.Error);
}
