namespace CaseFlow.Workflows.Activities;

/// <summary>An activity that can start an instance.</summary>
internal interface ITrigger
{
    /// <summary>Whether the definition's author marked it so.</summary>
    bool CanStartWorkflow { get; }

    /// <summary>What the host has to listen for.</summary>
    DefinitionTrigger Describe();
}
