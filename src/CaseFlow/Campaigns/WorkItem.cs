using CaseFlow.Language;

namespace CaseFlow.Campaigns;

/// <summary>One piece of work that a campaign's template asks for.</summary>
/// <param name="Key">For example <c>yearly-plan</c>.</param>
/// <param name="Phase">The phase it belongs to.</param>
/// <param name="Actor">Who does it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Evidence">What is expected as evidence.</param>
/// <param name="Source">Where the plan says so.</param>
/// <param name="Verified">Whether that was checked against the document; false where it is the product's reading.</param>
public sealed record WorkItem(string Key, string Phase, DutyActor Actor, Localized Name, Localized Evidence, string Source, bool Verified)
{
    /// <summary>Asked for once for each enterprise, also where the office or the unit does it: a notice is delivered 逐家.</summary>
    public bool PerEnterprise { get; init; }

    /// <summary>Days before the phase's end; 0 where the plan sets no day of its own.</summary>
    public int DaysBeforeEnd { get; init; }
}
