using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs its activities one after the other.</summary>
internal sealed class Sequence : Activity, IScope
{
    private readonly IReadOnlyList<Activity> activities;

    public Sequence(ActivityReader reader)
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
        Next(context);
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || child.Activity.EndsItsContainer) context.Complete();
        else Next(context);
    }

    private void Next(ActivityContext context)
    {
        if (context.Cursor < activities.Count) context.Schedule(activities[(int)context.Cursor++]);
        else context.Complete();
    }
}
