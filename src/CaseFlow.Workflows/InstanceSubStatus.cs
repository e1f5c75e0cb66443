namespace CaseFlow.Workflows;

/// <summary>How an instance waits or how it ended.</summary>
public enum InstanceSubStatus
{
    /// <summary>Running: waits at bookmarks.</summary>
    Suspended,

    /// <summary>Finished: reached its end.</summary>
    Finished,

    /// <summary>Finished: cancelled from outside.</summary>
    Cancelled,

    /// <summary>Finished: an activity faulted; the incidents say which.</summary>
    Faulted,
}
