namespace CaseFlow.Campaigns;

public enum DutyStatus
{
    /// <summary>Still owed (未完成).</summary>
    Open,

    /// <summary>Done, with evidence (已完成).</summary>
    Done,

    /// <summary>The office does without it (免办), with a reason.</summary>
    Waived,

    /// <summary>The campaign ended before it was done (到期未办).</summary>
    Missed,
}
