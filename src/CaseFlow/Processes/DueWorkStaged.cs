namespace CaseFlow.Processes;

/// <summary>Announces that a commit left something to do now: a mail or a stimulus.</summary>
/// <param name="Work">The <see cref="IDueWork"/> that does it.</param>
public sealed record DueWorkStaged(Type Work);
