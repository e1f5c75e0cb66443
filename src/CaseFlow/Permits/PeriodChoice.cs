namespace CaseFlow.Permits;

/// <summary>The applicant's answer when periods touch a night, a rest day or a holiday.</summary>
public enum PeriodChoice
{
    /// <summary>Not answered; such an application is not accepted.</summary>
    None,

    /// <summary>避开: those hours are left out, the permit suspends itself then, and the grade stays.</summary>
    LeaveOut,

    /// <summary>升级: the next higher grade with its chain and its longest validity.</summary>
    HigherGrade,
}
