using CaseFlow.Processes;

namespace CaseFlow.Administration.Pages;

/// <summary>An open incident with the names that its page says.</summary>
/// <param name="Incident">The incident.</param>
/// <param name="CaseNumber">Its case's number, if any.</param>
/// <param name="Caller">Who asked; null for a clock.</param>
public sealed record IncidentRow(ProcessIncident Incident, string? CaseNumber, string? Caller);
