namespace CaseFlow.Inbox;

/// <summary>What a task's own form has in common with the page around it.</summary>
/// <param name="Task">The task.</param>
/// <param name="Fields">What was typed before, as JSON by field.</param>
/// <param name="Save">Keeps one field as a draft.</param>
public sealed record TaskFormHost(WorkTask Task, IReadOnlyDictionary<string, string> Fields, Func<string, string, Task> Save)
{
    /// <summary>Set by the form: writes down what it holds before the task is answered.</summary>
    public Func<Task>? BeforeAnswer { get; set; }

    /// <summary>Set by the form: puts back a field that was typed and never acknowledged.</summary>
    public Action<string, string>? Restored { get; set; }
}
