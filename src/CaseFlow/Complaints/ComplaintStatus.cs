namespace CaseFlow.Complaints;

/// <summary>Where a complaint stands.</summary>
public enum ComplaintStatus
{
    /// <summary>待分办: received, nobody has looked at it yet.</summary>
    Triaging,

    /// <summary>调查中.</summary>
    Investigating,

    /// <summary>待答复.</summary>
    Answering,

    /// <summary>已答复: answered and closed.</summary>
    Answered,

    /// <summary>不予受理: not ours, with the reason.</summary>
    NotOurs,
}
