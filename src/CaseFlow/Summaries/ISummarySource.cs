using CaseFlow.Campaigns;
using CaseFlow.Data;

namespace CaseFlow.Summaries;

/// <summary>A slice's figures in a campaign's summary: registered by the slice, drawn from its own rows.</summary>
public interface ISummarySource
{
    /// <summary>Its place in the summary; the plan's phases go 100, 200, 300, 400, 500.</summary>
    int Order { get; }

    /// <returns>Null while the slice has nothing to say of this campaign.</returns>
    Task<SummaryPart?> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken);
}
