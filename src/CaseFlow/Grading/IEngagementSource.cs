using CaseFlow.Data;

namespace CaseFlow.Grading;

/// <summary>A room that knows who advised, trained, charged or was employed by an enterprise.</summary>
public interface IEngagementSource
{
    /// <summary>All ties to an enterprise, however old.</summary>
    Task<IReadOnlyList<KnownEngagement>> FindAsync(CaseFlowDbContext db, string enterpriseId, CancellationToken cancellationToken);
}
