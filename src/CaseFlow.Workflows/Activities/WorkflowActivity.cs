using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>A definition used as an activity. It runs inside the instance, with its own inputs, variables and outputs.</summary>
internal sealed class WorkflowActivity : Activity, IScope
{
    private readonly IReadOnlyList<(string Name, ActivityInput<ScriptValue> Input)> inputs;
    private readonly IReadOnlyList<OutputTarget> outputs;
    private readonly HashSet<string> outcomes;
    private readonly Activity root;

    public WorkflowActivity(ActivityReader reader, CalledDefinition called)
        : base(reader)
    {
        var at = called.Root;
        // What is wrong inside is reported where that definition is checked itself.
        var elsewhere = new Problems();
        var declared = InputDefinition.ReadAll(at.Get("inputs"), elsewhere);
        inputs = [.. declared.Select(input => (input.Name, reader.Input(CamelCase(input.Name), ScriptValue.Null, value => Conversion.ToType(input.TypeName, value))))];
        outputs = [.. InputDefinition.ReadAll(at.Get("outputs"), elsewhere).Select(output => reader.Output(CamelCase(output.Name), output.Name))];
        outcomes = [Connection.Done, .. at.Get("outcomes").Items().Select(outcome => outcome.Text ?? "")];
        Variables = VariableDefinition.ReadAll(at.Get("variables"), elsewhere);

        var outer = reader.Build;
        var inner = new DefinitionBuild
        {
            Problems = elsewhere,
            Languages = outer.Languages,
            Cron = outer.Cron,
            Called = outer.Called,
            Unresolved = outer.Unresolved,
            ByNodeId = outer.ByNodeId,
            Enclosing = [.. outer.Enclosing, called.DefinitionId],
            Inputs = declared,
            Scripts = outer.Scripts,
        };
        inner.Scopes.Add(Variables);
        root = ActivityTypes.Read(at.Get("root"), inner, NodeId);
    }

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public override bool CanEndWith(string outcome) => outcomes.Contains(outcome);

    public override void Execute(ActivityContext context)
    {
        // Inputs are expressions of the definition outside, so they are read before the inner one covers its names.
        var given = inputs.ToDictionary(input => input.Name, input => input.Input.Evaluate(context), StringComparer.Ordinal);
        context.Declare(Variables);
        context.OwnInputs = given;
        context.OwnOutputs = new(StringComparer.Ordinal);
        context.Schedule(root);
    }

    /// <summary>Hands its outputs to the definition outside; called just before it completes.</summary>
    public void HandOver(ActivityContext context)
    {
        foreach (var output in outputs)
        {
            if (context.OwnOutputs!.TryGetValue(output.Name, out var value)) context.SetOutput(output, value, context.Parent);
        }
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        HandOver(context);
        context.Complete();
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
