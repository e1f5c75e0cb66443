using System.Text.Json;

namespace CaseFlow.Workflows.State;

/// <summary>An instance as it is written down. Its shape is format 1; a change of it needs a new number and an <see cref="IStateUpcaster"/>.</summary>
internal sealed record InstanceRecord
{
    public required string Id { get; init; }

    public string? ParentId { get; init; }

    public string? Name { get; init; }

    public string? CorrelationId { get; init; }

    public string? Trigger { get; init; }

    public InstanceStatus Status { get; init; }

    public InstanceSubStatus SubStatus { get; init; }

    public Dictionary<string, JsonElement>? Inputs { get; init; }

    public Dictionary<string, JsonElement>? Output { get; init; }

    public VariableRecord[]? Variables { get; init; }

    /// <summary>The open activities, parents before their children.</summary>
    public ContextRecord[]? Contexts { get; init; }

    public BookmarkRecord[]? Bookmarks { get; init; }

    public Dictionary<string, Dictionary<string, JsonElement>>? ActivityOutputs { get; init; }

    public JsonElement? LastResult { get; init; }
}
