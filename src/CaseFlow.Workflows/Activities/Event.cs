using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for an event by its name; the payload is its result.</summary>
internal sealed class Event(ActivityReader reader) : Trigger(reader)
{
    /// <summary>The input that carries the payload of an event that started the instance.</summary>
    public const string PayloadInput = "Payload";

    private readonly ActivityInput<string> eventName = reader.Text("eventName", required: true);
    private readonly OutputTarget result = reader.Output("result");

    public override DefinitionTrigger Describe() => new(Id, Type, eventName.Literal);

    public override void Resume(ActivityContext context, OpenBookmark bookmark, ScriptValue value)
    {
        context.SetOutput(result, value);
        context.Complete();
    }

    protected override void Wait(ActivityContext context) => context.Wait(BookmarkKind.Event, eventName.Evaluate(context));

    protected override void Fire(ActivityContext context)
    {
        context.SetOutput(result, context.Inputs.TryGetValue(PayloadInput, out var payload) ? payload : ScriptValue.Null);
        context.Complete();
    }
}
