using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Ends the whole instance: nothing else runs, and all bookmarks go.</summary>
internal sealed class Finish(ActivityReader reader) : Activity(reader)
{
    public override bool EndsItsContainer => true;

    public override bool CanEndWith(string outcome) => false;

    public override void Execute(ActivityContext context) => context.Burst.Finish(context);
}
