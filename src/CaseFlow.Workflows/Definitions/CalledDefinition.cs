namespace CaseFlow.Workflows.Definitions;

/// <summary>A definition that another uses as an activity.</summary>
internal sealed record CalledDefinition(string DefinitionId, JsonAt Root)
{
    public bool IsUsableAsActivity => Root.Get("options").Get("usableAsActivity").Flag;
}
