using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Execution;

/// <summary>A variable of one run, with its value.</summary>
internal sealed class VariableSlot(VariableDefinition definition)
{
    public VariableDefinition Definition => definition;

    public ScriptValue Value { get; set; } = definition.Default;
}
