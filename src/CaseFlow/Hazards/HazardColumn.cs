namespace CaseFlow.Hazards;

/// <summary>What a column of a list shows.</summary>
public enum HazardColumn
{
    /// <summary>隐患内容 with its place.</summary>
    Danger,

    /// <summary>企业.</summary>
    Enterprise,

    /// <summary>等级.</summary>
    Severity,

    /// <summary>来源 and the day on which it was found.</summary>
    Found,

    /// <summary>整改责任人.</summary>
    Owner,

    /// <summary>整改措施.</summary>
    Measures,

    /// <summary>整改资金.</summary>
    Cost,

    /// <summary>整改时限.</summary>
    Due,

    /// <summary>状态.</summary>
    State,

    /// <summary>整改完成日期.</summary>
    Done,

    /// <summary>复查人 and the day on which it was closed.</summary>
    Closed,
}
