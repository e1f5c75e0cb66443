namespace CaseFlow.Processes;

/// <summary>A version of another definition that a definition uses as an activity, and keeps.</summary>
/// <param name="Name">What the using definition calls it: its id or its name.</param>
/// <param name="DefinitionId">Its definition.</param>
/// <param name="Number">Its version.</param>
public sealed record CalledVersion(string Name, string DefinitionId, int Number);
