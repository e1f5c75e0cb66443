namespace CaseFlow.Inbox;

/// <summary>How the inbox is parted, in the order in which it is read.</summary>
public enum DueGroup
{
    /// <summary>已逾期.</summary>
    Overdue,

    /// <summary>今天.</summary>
    Today,

    /// <summary>本周: through Sunday.</summary>
    ThisWeek,

    /// <summary>以后, and what has no date.</summary>
    Later,
}
