namespace CaseFlow.Supervision;

/// <summary>Where an inspection stands.</summary>
public enum InspectionStatus
{
    /// <summary>待检查.</summary>
    Planned,

    /// <summary>已检查, nothing holds the enterprise up.</summary>
    Done,

    /// <summary>停产停业: a major danger was found; work is stopped until the order is lifted.</summary>
    StopWork,

    /// <summary>已取消, with a reason.</summary>
    CalledOff,
}
