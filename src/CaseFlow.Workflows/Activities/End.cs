using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Completes the flowchart or sequence that it stands in, and cancels what is open there; the one outside goes on.</summary>
internal sealed class End(ActivityReader reader) : Activity(reader)
{
    public override bool EndsItsContainer => true;

    public override bool CanEndWith(string outcome) => false;

    public override void Execute(ActivityContext context) => context.Complete();
}
