namespace CaseFlow.Inbox.Pages;

/// <summary>Where a step of a running process stands.</summary>
public enum ProcessNodeState
{
    /// <summary>May still come.</summary>
    Possible,

    /// <summary>Waits for somebody now.</summary>
    Current,

    /// <summary>Was passed.</summary>
    Done,
}
