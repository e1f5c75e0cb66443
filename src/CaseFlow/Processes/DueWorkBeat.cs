namespace CaseFlow.Processes;

/// <summary>How often due work is looked for.</summary>
/// <param name="Interval">From one look to the next.</param>
public sealed record DueWorkBeat(TimeSpan Interval);
