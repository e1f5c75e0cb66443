namespace CaseFlow.Permits;

/// <summary>One area of a site (区域) on the board.</summary>
/// <param name="SiteId">The site's enterprise.</param>
/// <param name="Name">The area.</param>
/// <param name="Lanes">Works below each other, so that none covers another.</param>
public sealed record BoardArea(string SiteId, string Name, IReadOnlyList<IReadOnlyList<BoardBar>> Lanes)
{
    /// <summary>Puts each stretch into the first lane that is free then.</summary>
    internal static BoardArea Of(string siteId, string name, IEnumerable<BoardBar> bars)
    {
        List<List<BoardBar>> lanes = [];
        foreach (var bar in bars.OrderBy(b => b.From).ThenBy(b => b.Permit.Number, StringComparer.Ordinal))
        {
            if (lanes.FirstOrDefault(l => l[^1].To <= bar.From) is { } free)
            {
                free.Add(bar);
            }
            else
            {
                lanes.Add([bar]);
            }
        }

        return new BoardArea(siteId, name, lanes);
    }
}
