using System.Text.Json;

namespace CaseFlow.Workflows;

/// <summary>All that one stimulus causes. Nothing of it has happened before the caller commits it.</summary>
public sealed record Burst
{
    /// <summary>The instance at rest after the burst.</summary>
    public required InstanceState State { get; init; }

    /// <summary>Whether it can still move.</summary>
    public required InstanceStatus Status { get; init; }

    /// <summary>How it waits or ended.</summary>
    public required InstanceSubStatus SubStatus { get; init; }

    /// <summary>The instance's name (<c>Elsa.SetName</c>), or null.</summary>
    public string? Name { get; init; }

    /// <summary>The instance's correlation id, or null.</summary>
    public string? CorrelationId { get; init; }

    /// <summary>Outputs set so far, by name.</summary>
    public required IReadOnlyDictionary<string, JsonElement> Output { get; init; }

    /// <summary>All bookmarks that are open now, not only new ones; empty when finished.</summary>
    public required IReadOnlyList<Bookmark> Bookmarks { get; init; }

    /// <summary>What the burst asks of the world, in order.</summary>
    public required IReadOnlyList<BurstRequest> Requests { get; init; }

    /// <summary>What ran, in order.</summary>
    public required IReadOnlyList<JournalEntry> Journal { get; init; }

    /// <summary>What faulted in this burst.</summary>
    public required IReadOnlyList<Incident> Incidents { get; init; }
}
