namespace CaseFlow.Hazards;

/// <summary>Where a hidden danger was found.</summary>
public enum HazardSource
{
    /// <summary>日常上报: somebody of the office, a unit, a grid or the enterprise reports it.</summary>
    Report,

    /// <summary>企业自评: a failed item of a self-assessment.</summary>
    Assessment,

    /// <summary>指导帮扶: a visit.</summary>
    Guidance,

    /// <summary>执法检查: an inspection.</summary>
    Inspection,
}
