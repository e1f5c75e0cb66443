using System.Text.Json;

namespace CaseFlow.Workflows;

/// <summary>What makes an instance move: exactly one of <see cref="Start"/>, <see cref="Resume"/>, <see cref="Cancel"/>.</summary>
public abstract record Stimulus
{
    private Stimulus()
    {
    }

    /// <summary>Begins an instance.</summary>
    /// <param name="InstanceId">The new instance's id, chosen by the caller.</param>
    /// <param name="Input">The definition's inputs by name.</param>
    /// <param name="CorrelationId">What ties the instance to the caller's world, or null.</param>
    /// <param name="TriggerActivityId">The trigger that starts it, or null for the definition's own start.</param>
    /// <param name="ParentId">The instance that asked for it, or null.</param>
    public sealed record Start(
        string InstanceId,
        IReadOnlyDictionary<string, JsonElement> Input,
        string? CorrelationId = null,
        string? TriggerActivityId = null,
        string? ParentId = null) : Stimulus;

    /// <summary>Continues at an open bookmark: a task's answer, an event's payload, a child's end (<see cref="ChildEnd"/> as JSON), or null for time.</summary>
    /// <param name="BookmarkId">One of the instance's open bookmarks.</param>
    /// <param name="Value">What the waiting activity receives.</param>
    public sealed record Resume(string BookmarkId, JsonElement? Value = null) : Stimulus;

    /// <summary>Ends the instance as cancelled; all bookmarks go.</summary>
    /// <param name="Reason">Why, for the journal.</param>
    public sealed record Cancel(string Reason) : Stimulus;
}
