namespace CaseFlow.Inbox;

/// <summary>Where a task stands.</summary>
public enum WorkTaskState
{
    /// <summary>Waits for an answer.</summary>
    Open,

    /// <summary>Answered, but the process met a fault; an administrator retries, nobody is asked again.</summary>
    Received,

    /// <summary>Answered, and the process went on.</summary>
    Completed,

    /// <summary>Called off by the process: another branch was faster, or the case ended.</summary>
    Withdrawn,
}
