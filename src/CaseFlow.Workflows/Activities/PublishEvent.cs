using System.Text.Json;
using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Publishes an event to whoever waits for it after this burst, the own instance included.</summary>
internal sealed class PublishEvent(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> eventName = reader.Text("eventName", required: true);
    private readonly ActivityInput<string> correlationId = reader.Text("correlationId");
    private readonly ActivityInput<bool> isLocal = reader.Input("isLocalEvent", false, Conversion.ToBoolean);
    private readonly ActivityInput<JsonElement?> payload = reader.Input("payload", null, Conversion.ToAny);

    public override void Execute(ActivityContext context)
    {
        var correlation = correlationId.Evaluate(context) is { Length: > 0 } id ? id : null;
        context.Request(new BurstRequest.EventPublished(
            eventName.Evaluate(context), correlation, isLocal.Evaluate(context), payload.Evaluate(context)));
        context.Complete();
    }
}
