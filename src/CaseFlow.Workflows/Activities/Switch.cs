using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Runs the activity of the case that holds, or of each one that holds, or the default; a case without an activity completes it.</summary>
internal sealed class Switch(ActivityReader reader) : Activity(reader)
{
    private readonly IReadOnlyList<SwitchCase> cases = SwitchCase.ReadAll(reader);
    private readonly ActivityInput<SwitchMode> mode = reader.Input("mode", SwitchMode.MatchFirst, Conversion.ToEnum<SwitchMode>);
    private readonly Activity? otherwise = reader.Child("default");

    public override void Execute(ActivityContext context)
    {
        var matching = SwitchCase.Matching(cases, mode.Evaluate(context), context);
        foreach (var one in matching)
        {
            if (one.Activity is not null) context.Schedule(one.Activity);
        }

        if (matching.Count == 0 && otherwise is not null) context.Schedule(otherwise);
        if (!context.HasPendingWork) context.Complete();
    }

    public override void ChildCompleted(ActivityContext context, ActivityContext child, IReadOnlyList<string> outcomes)
    {
        if (context.IsBreaking || !context.HasPendingWork) context.Complete();
    }
}
