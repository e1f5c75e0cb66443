using System.Text.Json;
using CaseFlow.Data;

namespace CaseFlow.Inbox;

/// <summary>What one type of task shows its signer beyond the case: the paper that lies on the table while the case is about more. Implemented by the type's slice.</summary>
public interface ITaskFace
{
    /// <summary>The task type (<see cref="TaskType.Name"/>).</summary>
    string TypeName { get; }

    /// <summary>Exactly what is shown, as JSON in a fixed order; null where the case shows all of it.</summary>
    Task<JsonElement?> ShowAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken);
}
