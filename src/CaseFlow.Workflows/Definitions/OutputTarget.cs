namespace CaseFlow.Workflows.Definitions;

/// <summary>Where an activity's output goes: a name for scripts, and a variable if the definition captures it.</summary>
internal sealed record OutputTarget(string Name, string? VariableId);
