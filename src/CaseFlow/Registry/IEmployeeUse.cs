using CaseFlow.Data;
using CaseFlow.Language;

namespace CaseFlow.Registry;

/// <summary>Says where a person is still needed, so that nobody is taken out of a file under running work: implemented by the slices that name people.</summary>
public interface IEmployeeUse
{
    /// <summary>Why the person may not be removed now; null if nothing stands against it.</summary>
    Task<Message?> WhyNeededAsync(CaseFlowDbContext db, Employee employee, CancellationToken cancellationToken);
}
