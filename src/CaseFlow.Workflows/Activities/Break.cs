using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Leaves the nearest loop: everything between here and the loop completes normally, and so does the loop.</summary>
internal sealed class Break(ActivityReader reader) : Activity(reader)
{
    public override bool EndsItsContainer => true;

    public override void Execute(ActivityContext context)
    {
        for (var around = context.Parent; around is not null; around = around.Parent)
        {
            if (around.Activity is not ILoop) continue;
            for (var inside = context.Parent!; inside != around; inside = inside.Parent!) inside.IsBreaking = true;
            around.IsBreaking = true;
            break;
        }

        context.Complete();
    }
}
