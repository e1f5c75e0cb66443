namespace CaseFlow.Hazards;

/// <summary>Where a hidden danger stands in its closed loop (闭环).</summary>
public enum HazardStatus
{
    /// <summary>待整改: found, or sent back; its owner has to correct it.</summary>
    Open,

    /// <summary>待复查: corrected, waiting for somebody else to look.</summary>
    Rectified,

    /// <summary>已销号: looked at and closed.</summary>
    Closed,
}
