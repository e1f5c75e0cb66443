namespace CaseFlow.Workflows.Activities;

/// <summary>When a join lets pass.</summary>
internal enum FlowJoinMode
{
    /// <summary>At the first arrival; what is open on the other ways is cancelled.</summary>
    WaitAny,

    /// <summary>When every way arrived; never, when one died.</summary>
    WaitAll,

    /// <summary>When every way arrived or died, and at least one arrived.</summary>
    WaitAllActive,
}
