namespace CaseFlow.Workflows;

/// <summary>Something wrong in a definition.</summary>
/// <param name="Severity">Whether the definition can be published all the same.</param>
/// <param name="JsonPath">Where, for example <c>$.root.connections[3].target.activity</c>.</param>
/// <param name="Code">A stable kebab-case name of the kind of problem, for example <c>dangling-connection</c>.</param>
/// <param name="Message">One English sentence for the person who wrote the definition.</param>
public sealed record DefinitionProblem(ProblemSeverity Severity, string JsonPath, string Code, string Message);
