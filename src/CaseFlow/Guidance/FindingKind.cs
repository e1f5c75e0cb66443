namespace CaseFlow.Guidance;

/// <summary>What a visit found, and what becomes of it.</summary>
public enum FindingKind
{
    /// <summary>一般隐患: becomes a hidden danger to be corrected.</summary>
    GeneralHazard,

    /// <summary>重大事故隐患: becomes a major one, told to the office at once.</summary>
    MajorHazard,

    /// <summary>指导建议: advice to the enterprise.</summary>
    Advice,

    /// <summary>好的经验做法: offered to the office, which may share it with all enterprises.</summary>
    GoodPractice,
}
