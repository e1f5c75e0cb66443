using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs all its activities at once and completes when all have.</summary>
internal sealed class Parallel : Activity, IScope
{
    private readonly IReadOnlyList<Activity> activities;

    public Parallel(ActivityReader reader)
        : base(reader)
    {
        Variables = reader.Variables();
        reader.Build.Scopes.Add(Variables);
        activities = reader.Children("activities");
        reader.Build.Scopes.Remove(Variables);
    }

    public IReadOnlyList<VariableDefinition> Variables { get; }

    public override void Execute(ActivityContext context)
    {
        context.Declare(Variables);
        foreach (var activity in activities) context.Schedule(activity);
        if (!context.HasPendingWork) context.Complete();
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || !context.HasPendingWork) context.Complete();
    }
}
