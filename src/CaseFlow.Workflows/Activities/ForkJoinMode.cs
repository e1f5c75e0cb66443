namespace CaseFlow.Workflows.Activities;

/// <summary>When a <see cref="Fork"/> completes.</summary>
internal enum ForkJoinMode
{
    /// <summary>When all branches have.</summary>
    WaitAll,

    /// <summary>When the first branch has; the others are cancelled.</summary>
    WaitAny,
}
