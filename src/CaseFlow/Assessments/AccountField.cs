namespace CaseFlow.Assessments;

/// <summary>A field of <see cref="AssessmentAccount"/>, kept one by one as it is typed.</summary>
public enum AccountField
{
    /// <summary>自评组织.</summary>
    Team,

    /// <summary>First day.</summary>
    From,

    /// <summary>Last day.</summary>
    To,

    /// <summary>自评情况综述.</summary>
    Summary,

    /// <summary>通报日期.</summary>
    ToldOn,

    /// <summary>通报方式.</summary>
    ToldHow,

    /// <summary>通报凭证.</summary>
    ToldEvidence,
}
