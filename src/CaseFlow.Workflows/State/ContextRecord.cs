using System.Text.Json;

namespace CaseFlow.Workflows.State;

/// <summary>An open activity as it is written down.</summary>
internal sealed record ContextRecord
{
    /// <summary>The activity's path.</summary>
    public required string Node { get; init; }

    /// <summary>The position of the one around it, counted from 1; 0 for the root.</summary>
    public int Parent { get; init; }

    public long Cursor { get; init; }

    public bool CameBack { get; init; }

    public bool IsBreaking { get; init; }

    public JsonElement? Items { get; init; }

    public List<string>? Pending { get; init; }

    public VariableRecord[]? Variables { get; init; }

    public Dictionary<string, JsonElement>? Inputs { get; init; }

    public Dictionary<string, JsonElement>? Output { get; init; }

    /// <summary>How often activities of a flowchart were passed, by id.</summary>
    public Dictionary<string, int>? Passes { get; init; }

    /// <summary>How often its arrows were visited, by <c>source:port&gt;target</c>; negative when the last visit was dead.</summary>
    public Dictionary<string, int>? Visits { get; init; }
}
