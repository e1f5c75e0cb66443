using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Writes a line.</summary>
internal sealed class WriteLine(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<string> text = reader.Text("text");

    public override void Execute(ActivityContext context)
    {
        context.Request(new BurstRequest.LineWritten(text.Evaluate(context)));
        context.Complete();
    }
}
