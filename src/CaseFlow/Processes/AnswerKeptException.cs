namespace CaseFlow.Processes;

/// <summary>The answer was received and is kept, but the process could not go on; an administrator mends and retries, and nobody is asked again.</summary>
public sealed class AnswerKeptException(BurstFaultedException fault) : Exception(fault.Message, fault);
