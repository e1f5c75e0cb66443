namespace CaseFlow.Campaigns;

/// <summary>Who owes a piece of work.</summary>
public enum DutyActor
{
    /// <summary>镇安办.</summary>
    Office,

    /// <summary>村委会、镇直单位.</summary>
    Unit,

    /// <summary>企业.</summary>
    Enterprise,
}
