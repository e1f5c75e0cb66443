namespace CaseFlow.Workflows;

/// <summary>What a bookmark waits for.</summary>
public enum BookmarkKind
{
    /// <summary>A task's answer (<c>Elsa.RunTask</c>).</summary>
    Task,

    /// <summary>A published event (<c>Elsa.Event</c>).</summary>
    Event,

    /// <summary>An instant (<c>Elsa.Delay</c>, <c>StartAt</c>, <c>Timer</c>, <c>Cron</c>).</summary>
    Time,

    /// <summary>The end of a child (<c>Elsa.ExecuteWorkflow</c>, <c>DispatchWorkflow</c>, <c>BulkDispatchWorkflows</c>).</summary>
    Child,
}
