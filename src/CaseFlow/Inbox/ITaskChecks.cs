using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Inbox;

/// <summary>What the product has checked before it asks a person: said beside the decision, in the order of weight.</summary>
public interface ITaskChecks
{
    /// <summary>The kind of case it speaks for.</summary>
    string Kind { get; }

    Task<IReadOnlyList<TaskCheck>> CheckAsync(CaseFlowDbContext db, WorkTask task, CancellationToken cancellationToken);
}
