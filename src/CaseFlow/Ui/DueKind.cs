namespace CaseFlow.Ui;

/// <summary>How near a date is; urgency is weight, and only overdue is a colour.</summary>
public enum DueKind
{
    /// <summary>After today.</summary>
    Later,

    /// <summary>Today, still to come.</summary>
    Today,

    /// <summary>Past.</summary>
    Overdue,
}
