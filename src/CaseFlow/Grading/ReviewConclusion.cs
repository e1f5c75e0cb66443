namespace CaseFlow.Grading;

/// <summary>What follows from a review.</summary>
public enum ReviewConclusion
{
    /// <summary>无不符合项，通过.</summary>
    Passed,

    /// <summary>需整改.</summary>
    Rectify,

    /// <summary>未达到申请等级，或者触及否决项.</summary>
    Failed,
}
