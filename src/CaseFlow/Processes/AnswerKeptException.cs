namespace CaseFlow.Processes;

/// <summary>The answer was received and is kept, but the process could not go on; an administrator mends and retries, and nobody is asked again.</summary>
public sealed class AnswerKeptException : Exception
{
    /// <summary>It has just been kept.</summary>
    public AnswerKeptException(BurstFaultedException fault)
        : base(fault.Message, fault)
    {
    }

    /// <summary>It was kept before, and the same request came again.</summary>
    public AnswerKeptException(ProcessIncident incident)
        : base($"{incident.ActivityId}: {incident.Message}")
    {
    }
}
