namespace CaseFlow.Meetings;

/// <summary>Where a decision stands.</summary>
public enum DecisionStatus
{
    /// <summary>办理中: being carried out, or sent back.</summary>
    Open,

    /// <summary>待确认: carried out, the office has yet to confirm.</summary>
    Done,

    /// <summary>已办结.</summary>
    Closed,

    /// <summary>已撤销: the office does without it, with a reason.</summary>
    Cancelled,
}
