using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Goes the way of the case that holds, or of each one that holds, or of Default.</summary>
internal sealed class FlowSwitch(ActivityReader reader) : Activity(reader)
{
    private const string Default = "Default";

    private readonly IReadOnlyList<SwitchCase> cases = SwitchCase.ReadAll(reader);
    private readonly ActivityInput<SwitchMode> mode = reader.Input("mode", SwitchMode.MatchFirst, Conversion.ToEnum<SwitchMode>);

    public override bool CanEndWith(string outcome) => outcome == Default || cases.Any(one => one.Label == outcome);

    public override void Execute(ActivityContext context)
    {
        var matching = SwitchCase.Matching(cases, mode.Evaluate(context), context);
        if (matching.Count == 0) context.Complete(Default);
        else context.Complete([.. matching.Select(one => one.Label)]);
    }
}
