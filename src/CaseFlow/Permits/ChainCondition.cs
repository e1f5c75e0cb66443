namespace CaseFlow.Permits;

/// <summary>When an approver is needed.</summary>
public enum ChainCondition
{
    /// <summary>In every case.</summary>
    Always,

    /// <summary>Only with danger of poisoning or asphyxiation.</summary>
    ToxicRisk,

    /// <summary>Only when the highest grade would have been raised once more.</summary>
    Raised,
}
