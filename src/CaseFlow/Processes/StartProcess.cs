using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>An instance to start.</summary>
/// <param name="DefinitionId">Its definition; the version stored as current is pinned.</param>
/// <param name="Input">Inputs by name.</param>
/// <param name="CaseId">The case that it moves, or null.</param>
/// <param name="CorrelationId">Which events it hears, or null.</param>
public sealed record StartProcess(string DefinitionId, IReadOnlyDictionary<string, JsonElement> Input, string? CaseId, string? CorrelationId)
{
    /// <summary>The instance that asked for it, or null.</summary>
    public string? ParentInstanceId { get; init; }

    /// <summary>The parent's bookmark that waits for its end, or null.</summary>
    public string? ParentBookmarkId { get; init; }

    /// <summary>The id to give it, when the asker chose it.</summary>
    public string? InstanceId { get; init; }
}
