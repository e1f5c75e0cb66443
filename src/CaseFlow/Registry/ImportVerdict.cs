namespace CaseFlow.Registry;

/// <summary>What an import would do with a row.</summary>
public enum ImportVerdict
{
    /// <summary>新增: a file is opened.</summary>
    New,

    /// <summary>变更: some fields change.</summary>
    Changed,

    /// <summary>无变化: nothing is written.</summary>
    Unchanged,

    /// <summary>不予导入: something is wrong; nothing is written.</summary>
    Refused,
}
