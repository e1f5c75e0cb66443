using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Goes all its ways at once.</summary>
internal sealed class FlowFork(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<IReadOnlyList<string>> branches = reader.Input<IReadOnlyList<string>>("branches", [], Conversion.ToTexts);

    public override bool CanEndWith(string outcome) =>
        branches.IsGiven ? branches.Literal is not { Count: > 0 } known || known.Contains(outcome) : outcome == Connection.Done;

    public override void Execute(ActivityContext context)
    {
        var all = branches.Evaluate(context);
        context.Complete(all.Count == 0 ? ActivityContext.DefaultOutcomes : all);
    }
}
