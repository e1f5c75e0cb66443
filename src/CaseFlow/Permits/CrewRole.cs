namespace CaseFlow.Permits;

/// <summary>What a person is on one permit.</summary>
public enum CrewRole
{
    /// <summary>作业负责人.</summary>
    Leader,

    /// <summary>作业人员.</summary>
    Worker,

    /// <summary>监护人.</summary>
    Guardian,
}
