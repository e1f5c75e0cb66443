using CaseFlow.Campaigns;
using CaseFlow.Data;

namespace CaseFlow.Summaries;

/// <summary>The figures of a campaign's year, drawn from every slice that has some.</summary>
/// <param name="sources">Registered by the slices.</param>
public sealed class SummaryFigures(IEnumerable<ISummarySource> sources)
{
    public async Task<IReadOnlyList<SummaryPart>> ReadAsync(CaseFlowDbContext db, Campaign campaign, CancellationToken cancellationToken)
    {
        var parts = new List<SummaryPart>();
        foreach (var source in sources.OrderBy(s => s.Order))
        {
            if (await source.ReadAsync(db, campaign, cancellationToken) is { } part)
            {
                parts.Add(part);
            }
        }

        return parts;
    }
}
