using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Ends the instance as faulted, because the definition's author says so.</summary>
internal sealed class Fault(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> code = reader.Text("code", fallback: "0");
    private readonly ActivityInput<string> category = reader.Text("category", fallback: "General");
    private readonly ActivityInput<string> faultType = reader.Text("faultType", fallback: "System");
    private readonly ActivityInput<string> message = reader.Text("message");

    public override bool CanEndWith(string outcome) => false;

    public override void Execute(ActivityContext context)
    {
        var text = message.Evaluate(context);
        var kind = $"{category.Evaluate(context)}/{faultType.Evaluate(context)}";
        context.Burst.FaultAsModelled(context, code.Evaluate(context), text.Length > 0 ? text : kind);
    }
}
