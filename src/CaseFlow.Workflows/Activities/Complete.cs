using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Activities;

/// <summary>Completes the whole workflow; inside a workflow used as an activity, that activity, with the outcomes given here.</summary>
internal sealed class Complete(ActivityReader reader) : Activity(reader)
{
    private readonly ActivityInput<IReadOnlyList<string>> outcomes = reader.Input<IReadOnlyList<string>>("outcomes", [], Conversion.ToTexts);

    public override bool EndsItsContainer => true;

    public override bool CanEndWith(string outcome) => false;

    public override void Execute(ActivityContext context)
    {
        var given = outcomes.Evaluate(context);
        context.CompleteWorkflow(given.Count == 0 ? ActivityContext.DefaultOutcomes : given);
    }
}
