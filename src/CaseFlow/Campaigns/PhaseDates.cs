namespace CaseFlow.Campaigns;

/// <summary>A phase's days.</summary>
/// <param name="Key">The template's key of the phase.</param>
/// <param name="StartsOn">First day.</param>
/// <param name="DueOn">Last day.</param>
public sealed record PhaseDates(string Key, DateOnly StartsOn, DateOnly DueOn);
