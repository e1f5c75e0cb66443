namespace CaseFlow.Registry;

/// <summary>The stages of a project's safety facilities, in the order in which they are completed.</summary>
public enum ProjectStage
{
    /// <summary>可行性论证、安全预评价.</summary>
    Feasibility,

    /// <summary>安全设施设计.</summary>
    Design,

    /// <summary>施工.</summary>
    Construction,

    /// <summary>试运行.</summary>
    TrialRun,

    /// <summary>竣工验收.</summary>
    Acceptance,
}
