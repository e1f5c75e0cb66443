namespace CaseFlow.Workflows.Definitions;

/// <summary>What this interpreter gives back from preparing a definition.</summary>
internal sealed class PreparedWorkflow(Workflow workflow, IReadOnlyList<DefinitionProblem> problems, IReadOnlyList<DefinitionTrigger> triggers) : Prepared
{
    public Workflow Workflow => workflow;

    public override string DefinitionId => workflow.DefinitionId;

    public override int Version => workflow.Version;

    public override IReadOnlyList<DefinitionProblem> Problems => problems;

    public override IReadOnlyList<DefinitionTrigger> Triggers => triggers;
}
