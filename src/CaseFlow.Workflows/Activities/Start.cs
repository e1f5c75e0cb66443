using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Where a flowchart begins.</summary>
internal sealed class Start(ActivityReader reader) : Activity(reader)
{
    public override void Execute(ActivityContext context) => context.Complete();
}
