namespace CaseFlow.Supervision;

/// <summary>Where a decision stands.</summary>
public enum DecisionState
{
    /// <summary>拟处罚.</summary>
    Proposed,

    /// <summary>已决定: it has its number.</summary>
    Decided,

    /// <summary>已缴纳.</summary>
    Paid,

    /// <summary>不予处罚, with a reason.</summary>
    Dropped,
}
