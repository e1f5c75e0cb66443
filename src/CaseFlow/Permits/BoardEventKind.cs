namespace CaseFlow.Permits;

/// <summary>What comes next on a site.</summary>
public enum BoardEventKind
{
    /// <summary>开工前测气体: from now on a test is fresh enough at the start.</summary>
    TestGas,

    /// <summary>待审批: planned to start, and not approved yet.</summary>
    Undecided,

    /// <summary>计划开工.</summary>
    Start,

    /// <summary>测气记录: work goes on and the next record is due.</summary>
    RecordGas,

    /// <summary>时段结束: the product suspends the work.</summary>
    PeriodEnds,

    /// <summary>到期: the product ends the permit.</summary>
    WindowEnds,
}
