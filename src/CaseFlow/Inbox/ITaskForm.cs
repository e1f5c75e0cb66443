using System.Text.Json;

namespace CaseFlow.Inbox;

/// <summary>
/// A component that takes a task's own data (<see cref="TaskType.Form"/>). It has the parameters <c>Task</c> (<see cref="WorkTask"/>) and <c>Draft</c>
/// (<see cref="Ui.Drafts.DraftFields"/>) and marks its inputs with <c>data-field</c>.
/// </summary>
public interface ITaskForm
{
    /// <summary>Whether something is filled in that the checks shown with the decision do not know of.</summary>
    bool IsAhead { get; }

    /// <summary>Records what was filled in, before the task is answered.</summary>
    /// <returns>Data to go with the answer, or null.</returns>
    /// <exception cref="Language.RuleViolationException">Something is lacking or impossible.</exception>
    Task<JsonElement?> RecordAsync();
}
