using CaseFlow.Data;

namespace CaseFlow.Rehearsals;

/// <summary>Everything of a slice that falls due in a rehearsed year, whether anybody is reminded of it or not.</summary>
public interface IRehearsedDeadlines
{
    /// <summary>In any order, read when the year is over.</summary>
    Task<IReadOnlyList<RehearsedDeadline>> ReadAsync(CaseFlowDbContext db, CancellationToken cancellationToken);
}
