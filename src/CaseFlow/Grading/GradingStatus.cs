namespace CaseFlow.Grading;

/// <summary>Where an application for grading stands.</summary>
public enum GradingStatus
{
    /// <summary>起草: the enterprise writes it.</summary>
    Draft,

    /// <summary>待签字: the principal declares and signs.</summary>
    Signing,

    /// <summary>完整性审查.</summary>
    Checking,

    /// <summary>待补正.</summary>
    Correcting,

    /// <summary>受理审查.</summary>
    Deciding,

    /// <summary>已受理，待安排评审.</summary>
    Assigning,

    /// <summary>评审中.</summary>
    Reviewing,

    /// <summary>整改中.</summary>
    Rectifying,

    /// <summary>整改确认.</summary>
    Verifying,

    /// <summary>审核中.</summary>
    Auditing,

    /// <summary>公示中.</summary>
    Publicised,

    /// <summary>异议核实.</summary>
    Objected,

    /// <summary>待公告.</summary>
    Announcing,

    /// <summary>已公告.</summary>
    Announced,

    /// <summary>不予受理.</summary>
    Refused,

    /// <summary>未通过.</summary>
    Failed,

    /// <summary>已撤回.</summary>
    Withdrawn,
}
