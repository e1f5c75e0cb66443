using System.Text.Json;

namespace CaseFlow.Workflows.State;

/// <summary>A variable's value as it is written down.</summary>
/// <param name="Id">The variable's id.</param>
/// <param name="Name">Its name, when it is another than the id.</param>
/// <param name="Value">Its value; absent when null.</param>
/// <param name="IsInstant">Whether scripts see a date.</param>
internal sealed record VariableRecord(string Id, string? Name, JsonElement? Value, bool IsInstant);
