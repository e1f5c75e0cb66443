using System.Text.Json;

namespace CaseFlow.Processes;

/// <summary>One call of a service task.</summary>
/// <param name="TaskName">The name that the definition gave.</param>
/// <param name="InstanceId">The asking instance.</param>
/// <param name="CaseId">Its case, if any.</param>
/// <param name="ActivityId">The asking activity.</param>
/// <param name="Payload">The task's data.</param>
public sealed record ServiceTaskCall(string TaskName, string InstanceId, string? CaseId, string ActivityId, JsonElement? Payload)
{
    /// <summary>A text of the payload, or null.</summary>
    public string? Text(string name) =>
        Payload is { ValueKind: JsonValueKind.Object } payload && payload.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
