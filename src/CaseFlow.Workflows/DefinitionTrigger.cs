namespace CaseFlow.Workflows;

/// <summary>An activity that can start an instance.</summary>
/// <param name="ActivityId">The activity.</param>
/// <param name="ActivityType">Its type, for example <c>Elsa.Event</c>.</param>
/// <param name="EventName">The literal event name of an <c>Elsa.Event</c>, else null.</param>
public sealed record DefinitionTrigger(string ActivityId, string ActivityType, string? EventName);
