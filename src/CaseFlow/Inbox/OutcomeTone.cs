namespace CaseFlow.Inbox;

/// <summary>How an answer's button looks.</summary>
public enum OutcomeTone
{
    /// <summary>The one that moves the case on: the primary button.</summary>
    Primary,

    /// <summary>An ordinary alternative.</summary>
    Normal,

    /// <summary>Ends the case.</summary>
    Ending,
}
