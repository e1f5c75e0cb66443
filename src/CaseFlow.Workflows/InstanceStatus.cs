namespace CaseFlow.Workflows;

/// <summary>Whether an instance can still move.</summary>
public enum InstanceStatus
{
    /// <summary>It waits for something.</summary>
    Running,

    /// <summary>It will never move again; <see cref="InstanceSubStatus"/> says how it ended.</summary>
    Finished,
}
