using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Sets a variable; the value becomes of the type that the variable was declared with.</summary>
internal sealed class SetVariable : Activity
{
    private readonly string? variableId;
    private readonly string? variableName;
    private readonly ActivityInput<ScriptValue> value;

    public SetVariable(ActivityReader reader)
        : base(reader)
    {
        var variable = reader.At.Get("variable");
        variableId = variable.Get("id").Text;
        variableName = variable.Get("name").Text;
        value = reader.Input("value", ScriptValue.Null, given => given);
        if (variableId is null && variableName is null)
            reader.Problems.Error(variable.Path, "missing-input", $"{Type} '{Id}' needs 'variable'.");
        else if ((variableId is null || !reader.Build.Knows(variableId)) && (variableName is null || !reader.Build.Knows(variableName)))
            reader.Problems.Error(variable.Path, "unknown-variable", $"There is no variable '{variableName ?? variableId}' here.");
    }

    public override void Execute(ActivityContext context)
    {
        var given = value.Evaluate(context);
        if (context.FindVariable(variableId, variableName) is { } slot)
            slot.Value = Conversion.ToType(slot.Definition.TypeName, given);
        else if (variableName is not null)
            context.Burst.Instance.DeclareVariable(variableName).Value = given;
        context.Complete();
    }
}
