namespace CaseFlow.Processes;

/// <summary>What a stimulus row does to its target.</summary>
public enum PendingKind
{
    /// <summary>Starts a child.</summary>
    Start,

    /// <summary>Resumes a bookmark.</summary>
    Resume,

    /// <summary>Cancels the instance.</summary>
    Cancel,
}
