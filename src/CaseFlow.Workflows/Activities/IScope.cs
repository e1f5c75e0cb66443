using CaseFlow.Workflows.Definitions;

namespace CaseFlow.Workflows.Activities;

/// <summary>An activity that declares variables.</summary>
internal interface IScope
{
    /// <summary>As the definition declares them.</summary>
    IReadOnlyList<VariableDefinition> Variables { get; }
}
