namespace CaseFlow.Hazards;

/// <summary>The order in which hidden dangers are worked on.</summary>
public static class HazardOrder
{
    /// <summary>What is not closed before what is, soonest due first; of the closed ones those due last come first.</summary>
    public static IQueryable<Hazard> SoonestFirst(this IQueryable<Hazard> hazards) =>
        hazards.OrderBy(h => h.Status == HazardStatus.Closed)
            .ThenBy(h => h.Status == HazardStatus.Closed ? null : (DateOnly?)h.DueOn)
            .ThenByDescending(h => h.DueOn).ThenBy(h => h.Id);
}
