namespace CaseFlow.Workflows;

/// <summary>What happened to an activity.</summary>
public enum JournalKind
{
    /// <summary>It began to run.</summary>
    Started,

    /// <summary>It completed with outcomes.</summary>
    Completed,

    /// <summary>It was cancelled with its bookmarks.</summary>
    Cancelled,

    /// <summary>It faulted.</summary>
    Faulted,
}
