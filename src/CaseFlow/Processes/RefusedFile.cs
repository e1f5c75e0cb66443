using CaseFlow.Workflows;

namespace CaseFlow.Processes;

/// <summary>A definition file that was not imported.</summary>
/// <param name="File">Its path, relative to the definitions' folder.</param>
/// <param name="Problems">Why, each with its JSON path.</param>
public sealed record RefusedFile(string File, IReadOnlyList<DefinitionProblem> Problems);
