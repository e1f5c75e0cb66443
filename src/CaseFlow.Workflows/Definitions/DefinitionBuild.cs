using CaseFlow.Workflows.Activities;
using CaseFlow.Workflows.Expressions;

namespace CaseFlow.Workflows.Definitions;

/// <summary>What the readers of one definition share while it is built.</summary>
internal sealed class DefinitionBuild
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    public required Problems Problems { get; init; }

    public required IReadOnlyList<IExpressionLanguage> Languages { get; init; }

    public required ICronReader? Cron { get; init; }

    /// <summary>Definitions that this one may use as activities, by the name that it uses.</summary>
    public required IReadOnlyDictionary<string, CalledDefinition> Called { get; init; }

    /// <summary>Names looked up in <see cref="Called"/> and not found there.</summary>
    public required ISet<string> Unresolved { get; init; }

    /// <summary>Activities of the whole instance, called definitions included, by path.</summary>
    public required Dictionary<string, Activity> ByNodeId { get; init; }

    /// <summary>Ids of the definitions that are being built around this one, outermost first.</summary>
    public required IReadOnlyList<string> Enclosing { get; init; }

    /// <summary>Ids and names of variables visible where reading is now, inner scopes last.</summary>
    public List<IReadOnlyList<VariableDefinition>> Scopes { get; } = [];

    public IReadOnlyList<InputDefinition> Inputs { get; init; } = [];

    public List<string> Scripts { get; init; } = [];

    public bool IsNewId(string id) => ids.Add(id);

    public bool Knows(string variable) => Scopes.Any(scope => scope.Any(v => v.Id == variable || v.Name == variable));

    /// <summary>Gives an activity its path, unique even when the document's ids are not.</summary>
    public string NewNodeId(string parentNodeId, string id)
    {
        var wanted = $"{parentNodeId}:{id}";
        var nodeId = wanted;
        for (var copy = 2; ByNodeId.ContainsKey(nodeId); copy++) nodeId = $"{wanted}#{copy}";
        return nodeId;
    }
}
