namespace CaseFlow.Assessments;

/// <summary>What a list of self-assessments can be narrowed to.</summary>
public enum AssessmentState
{
    /// <summary>Being filled in.</summary>
    Open,

    /// <summary>Filed, looked at or not.</summary>
    Filed,

    /// <summary>Owed in a campaign, and its day has passed.</summary>
    Late,

    /// <summary>Filed, and below the standard (不达标).</summary>
    Below,
}
