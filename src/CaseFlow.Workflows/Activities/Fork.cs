using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs all its branches at once; the first to finish cancels the others, or all are waited for.</summary>
internal sealed class Fork(ActivityReader reader) : Activity(reader)
{
    private readonly IReadOnlyList<Activity> branches = reader.Children("branches");
    private readonly ActivityInput<ForkJoinMode> mode = reader.Input("joinMode", ForkJoinMode.WaitAll, Conversion.ToEnum<ForkJoinMode>);

    public override void Execute(ActivityContext context)
    {
        foreach (var branch in branches) context.Schedule(branch);
        if (!context.HasPendingWork) context.Complete();
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || !context.HasPendingWork || mode.Evaluate(context) == ForkJoinMode.WaitAny) context.Complete();
    }
}
