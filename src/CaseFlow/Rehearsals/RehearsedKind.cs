namespace CaseFlow.Rehearsals;

/// <summary>What a line of a rehearsed year is.</summary>
public enum RehearsedKind
{
    /// <summary>Something falls due (截止事项).</summary>
    Deadline,

    /// <summary>A reminder before the due day (提前提醒).</summary>
    Ahead,

    /// <summary>A reminder on the due day (当天提醒).</summary>
    DueDay,

    /// <summary>A reminder after it (逾期催办), later to those above as well.</summary>
    Late,
}
