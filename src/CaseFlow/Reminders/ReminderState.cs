namespace CaseFlow.Reminders;

/// <summary>What became of a reminder.</summary>
public enum ReminderState
{
    /// <summary>待发: goes out on its day.</summary>
    Planned,

    /// <summary>已发: went out with its day's digest.</summary>
    Sent,

    /// <summary>已合并: its day passed unsent; a later digest told the state of that later day instead.</summary>
    Folded,

    /// <summary>已取消: there is nothing to ask for any more, or never was.</summary>
    Dropped,
}
