using CaseFlow.Workflows.Activities;

namespace CaseFlow.Workflows.Definitions;

/// <summary>A definition made ready to run: immutable and shared between bursts.</summary>
internal sealed record Workflow(
    string DefinitionId,
    int Version,
    Activity Root,
    IReadOnlyList<VariableDefinition> Variables,
    IReadOnlyList<InputDefinition> Inputs,
    IReadOnlyDictionary<string, Activity> ByNodeId,
    bool RemembersOutputs);
