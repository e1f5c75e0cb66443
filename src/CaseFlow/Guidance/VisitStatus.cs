namespace CaseFlow.Guidance;

/// <summary>Where a visit stands.</summary>
public enum VisitStatus
{
    /// <summary>待走访.</summary>
    Planned,

    /// <summary>已走访: recorded; its findings go their own ways.</summary>
    Done,

    /// <summary>已取消, with a reason.</summary>
    CalledOff,
}
