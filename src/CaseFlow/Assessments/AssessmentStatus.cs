namespace CaseFlow.Assessments;

/// <summary>Where a self-assessment stands.</summary>
public enum AssessmentStatus
{
    /// <summary>Being filled in (自评中).</summary>
    Draft,

    /// <summary>Signed and filed (已报送); the unit or the office has yet to look at it.</summary>
    Filed,

    /// <summary>Sent back with a reason (已退回); being filled in again.</summary>
    Returned,

    /// <summary>Taken note of (已阅).</summary>
    Noted,
}
