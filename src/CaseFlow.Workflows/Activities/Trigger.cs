using CaseFlow.Workflows.Definitions;
using CaseFlow.Workflows.Execution;

namespace CaseFlow.Workflows.Activities;

/// <summary>Waits for a fact or a time, unless that has just started the instance.</summary>
internal abstract class Trigger(ActivityReader reader) : Activity(reader), ITrigger
{
    public bool CanStartWorkflow { get; } = reader.CanStartWorkflow;

    public override void Execute(ActivityContext context)
    {
        if (context.Burst.Instance.TakeTrigger(Id)) Fire(context);
        else Wait(context);
    }

    public virtual DefinitionTrigger Describe() => new(Id, Type, EventName: null);

    protected virtual void Fire(ActivityContext context) => context.Complete();

    protected abstract void Wait(ActivityContext context);
}
