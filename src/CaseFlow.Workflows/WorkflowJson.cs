using System.Text.Json;
using System.Text.Json.Serialization;
using CaseFlow.Workflows.State;

namespace CaseFlow.Workflows;

/// <summary>Everything the interpreter writes as JSON, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(string))]
[JsonSerializable(typeof(InstanceRecord))]
[JsonSerializable(typeof(ChildEnd))]
internal sealed partial class WorkflowJson : JsonSerializerContext;
