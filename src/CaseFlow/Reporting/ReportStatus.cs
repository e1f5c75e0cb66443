namespace CaseFlow.Reporting;

/// <summary>Where a month's report is.</summary>
public enum ReportStatus
{
    /// <summary>填报中: asked for, not filed yet.</summary>
    Open,

    /// <summary>已退回: the office sent it back; to be filed again.</summary>
    Returned,

    /// <summary>已报送.</summary>
    Filed,

    /// <summary>已免报: the office waived the month.</summary>
    Waived,
}
