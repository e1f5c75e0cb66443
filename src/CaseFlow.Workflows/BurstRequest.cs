using System.Text.Json;

namespace CaseFlow.Workflows;

/// <summary>Something a burst asks of the world.</summary>
public abstract record BurstRequest
{
    private BurstRequest()
    {
    }

    /// <summary>A task is to be done; its answer resumes <paramref name="BookmarkId"/>.</summary>
    /// <param name="TaskId">The new task's id.</param>
    /// <param name="BookmarkId">The bookmark that waits for the answer.</param>
    /// <param name="ActivityId">The asking activity.</param>
    /// <param name="TaskName">The task type's name, for example <c>permit.approve</c>.</param>
    /// <param name="Payload">The task's data, a JSON object or null.</param>
    public sealed record TaskRequested(string TaskId, string BookmarkId, string ActivityId, string TaskName, JsonElement? Payload) : BurstRequest;

    /// <summary>An event is published to instances that wait for it, the own one included, after the burst.</summary>
    /// <param name="EventName">The event.</param>
    /// <param name="CorrelationId">Only instances with this correlation id hear it; null for all.</param>
    /// <param name="IsLocal">Only the own instance hears it.</param>
    /// <param name="Payload">What the waiting activities receive.</param>
    public sealed record EventPublished(string EventName, string? CorrelationId, bool IsLocal, JsonElement? Payload) : BurstRequest;

    /// <summary>A child instance is to be started.</summary>
    /// <param name="ChildId">The child's instance id.</param>
    /// <param name="ActivityId">The asking activity.</param>
    /// <param name="DefinitionId">The child's definition.</param>
    /// <param name="Input">The child's inputs by name.</param>
    /// <param name="CorrelationId">The child's correlation id, or null.</param>
    /// <param name="WaitingBookmarkId">The bookmark that the child's end resumes with a <see cref="ChildEnd"/>; null when nobody waits.</param>
    public sealed record ChildRequested(
        string ChildId,
        string ActivityId,
        string DefinitionId,
        IReadOnlyDictionary<string, JsonElement> Input,
        string? CorrelationId,
        string? WaitingBookmarkId) : BurstRequest;

    /// <summary>A line was written (<c>Elsa.WriteLine</c>).</summary>
    /// <param name="Text">The line.</param>
    public sealed record LineWritten(string Text) : BurstRequest;
}
