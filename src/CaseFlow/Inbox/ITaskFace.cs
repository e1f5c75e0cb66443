using System.Text.Json;
using CaseFlow.Data;

namespace CaseFlow.Inbox;

/// <summary>What one type of task shows besides its case, a letter to be signed for example: implemented by the task's slice.</summary>
public interface ITaskFace
{
    /// <summary>The task type (<see cref="TaskType.Name"/>).</summary>
    string TaskName { get; }

    /// <summary>Exactly what is shown, as JSON in a fixed order; its hash is in the signature with the case's.</summary>
    Task<JsonElement> ShowAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken);
}
