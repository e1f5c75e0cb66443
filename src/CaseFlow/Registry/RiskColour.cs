namespace CaseFlow.Registry;

/// <summary>The four risk colours (四色); they mean risk and nothing else.</summary>
public enum RiskColour
{
    /// <summary>红, 重大风险.</summary>
    Red,

    /// <summary>橙, 较大风险.</summary>
    Orange,

    /// <summary>黄, 一般风险.</summary>
    Yellow,

    /// <summary>蓝, 低风险.</summary>
    Blue,
}
