namespace CaseFlow.Ui;

/// <summary>The six states everything in the product is in; the word beside it says more.</summary>
public enum StateTone
{
    /// <summary>Being written; nobody waits for it.</summary>
    Draft,

    /// <summary>Waiting for somebody's decision.</summary>
    InApproval,

    /// <summary>Going on.</summary>
    Active,

    /// <summary>Stopped for the time being; its clock stands still.</summary>
    Suspended,

    /// <summary>Over, and in order.</summary>
    Ended,

    /// <summary>Refused, expired or overdue.</summary>
    Refused,
}
