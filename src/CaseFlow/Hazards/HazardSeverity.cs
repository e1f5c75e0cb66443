namespace CaseFlow.Hazards;

/// <summary>How grave a hidden danger is; not one of the four risk colours.</summary>
public enum HazardSeverity
{
    /// <summary>一般隐患.</summary>
    General,

    /// <summary>重大事故隐患: told to the office at once, and only the office closes it.</summary>
    Major,
}
