namespace CaseFlow.Inbox;

/// <summary>A part of the inbox.</summary>
public enum TaskView
{
    /// <summary>我的: assigned to me.</summary>
    Mine,

    /// <summary>本组: for whoever of my role takes it.</summary>
    Group,

    /// <summary>委托: those of people I stand in for.</summary>
    Delegated,

    /// <summary>已办: answered by me.</summary>
    Done,
}
