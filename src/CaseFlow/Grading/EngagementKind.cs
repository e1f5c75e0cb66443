namespace CaseFlow.Grading;

/// <summary>What ties a review unit or a reviewer to an enterprise (plan 五(四): whoever did one of these may not review it).</summary>
public enum EngagementKind
{
    /// <summary>提供过咨询指导.</summary>
    Advised,

    /// <summary>提供过培训.</summary>
    Trained,

    /// <summary>收取过费用.</summary>
    Charged,

    /// <summary>任职、受雇.</summary>
    Employed,
}
