namespace CaseFlow.Permits;

/// <summary>What lifts a conflict.</summary>
public enum ConflictRemedy
{
    /// <summary>Nothing: one of the works has to move.</summary>
    None,

    /// <summary>A recorded joint approval (联合审批).</summary>
    JointApproval,

    /// <summary>A recorded power outage (停电记录).</summary>
    OutageRecorded,

    /// <summary>A named coordinator (协调人).</summary>
    Coordinator,
}
