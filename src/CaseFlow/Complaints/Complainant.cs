using System.Text.Json.Serialization;

namespace CaseFlow.Complaints;

/// <summary>Who complained. Nothing of it is ever written as JSON: what a command answers is kept for repeated keys, and this must not be.</summary>
/// <param name="Name">The name, or null.</param>
/// <param name="Contact">How to reach the person, or null.</param>
public sealed record Complainant([property: JsonIgnore] string? Name, [property: JsonIgnore] string? Contact);
