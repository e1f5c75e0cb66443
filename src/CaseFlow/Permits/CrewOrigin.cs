namespace CaseFlow.Permits;

/// <summary>From which enterprise a person on the permit has to come.</summary>
public enum CrewOrigin
{
    /// <summary>作业单位.</summary>
    Working,

    /// <summary>属地单位.</summary>
    Site,

    /// <summary>Either of the two.</summary>
    Either,
}
