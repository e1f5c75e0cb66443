using System.Text.Json;

namespace CaseFlow.Workflows;

/// <summary>How a child ended: the value that resumes a waiting parent.</summary>
/// <param name="ChildId">The child's instance id, as in <see cref="BurstRequest.ChildRequested"/>.</param>
/// <param name="Status">The child's status.</param>
/// <param name="SubStatus">The child's sub-status.</param>
/// <param name="Output">The child's outputs by name.</param>
public sealed record ChildEnd(string ChildId, InstanceStatus Status, InstanceSubStatus SubStatus, IReadOnlyDictionary<string, JsonElement> Output)
{
    /// <summary>The value of the <see cref="Stimulus.Resume"/> that tells the parent.</summary>
    public JsonElement ToJson() => JsonSerializer.SerializeToElement(this, WorkflowJson.Default.ChildEnd);

    /// <summary>Reads what <see cref="ToJson"/> wrote, whatever the case of its names.</summary>
    /// <exception cref="JsonException">It is something else.</exception>
    public static ChildEnd FromJson(JsonElement json) => json.Deserialize(WorkflowJson.Default.ChildEnd) ?? throw new JsonException("A child's end is missing.");
}
