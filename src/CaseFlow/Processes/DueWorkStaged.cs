namespace CaseFlow.Processes;

/// <summary>Announces that a commit left something to do now: a mail or a stimulus.</summary>
public sealed record DueWorkStaged;
