using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>What the body of a loop over items sees.</summary>
internal static class LoopVariables
{
    public static VariableSlot[] Of(ScriptValue item, long index) =>
    [
        new(VariableDefinition.Untyped("CurrentValue")) { Value = item },
        new(VariableDefinition.Untyped("CurrentIndex")) { Value = ScriptValue.Of(index) },
    ];
}
