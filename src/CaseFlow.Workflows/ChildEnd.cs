using System.Text.Json;

namespace CaseFlow.Workflows;

/// <summary>How a child ended: the value that resumes a waiting parent.</summary>
/// <param name="ChildId">The child's instance id, as in <see cref="BurstRequest.ChildRequested"/>.</param>
/// <param name="Status">The child's status.</param>
/// <param name="SubStatus">The child's sub-status.</param>
/// <param name="Output">The child's outputs by name.</param>
public sealed record ChildEnd(string ChildId, InstanceStatus Status, InstanceSubStatus SubStatus, IReadOnlyDictionary<string, JsonElement> Output);
