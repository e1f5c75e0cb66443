using CaseFlow.Tests.Reporting;

namespace CaseFlow.Tests.Campaigns;

/// <summary>One duty of the plan of 2024 as the test knows it, with its day arithmetic; nothing of the product in it.</summary>
/// <param name="Item">The plan's piece of work.</param>
/// <param name="Due">When.</param>
/// <param name="Unit">Whose unit; null for the office.</param>
/// <param name="Enterprise">Whose; null for the unit and the office.</param>
/// <param name="IsOfOffice">The office does it.</param>
/// <param name="DoneOn">After that day's digests; null for never.</param>
internal sealed record DutyOf2024(string Item, DateOnly Due, string? Unit, string? Enterprise, bool IsOfOffice, DateOnly? DoneOn)
{
    /// <summary>The campaign's last day; afterwards nothing is asked for.</summary>
    public static readonly DateOnly LastDay = new(2024, 12, 31);

    /// <summary>Pieces of work of the town's office, of a unit, and of or for each enterprise, with their phases' ends (plan, 四).</summary>
    public static readonly (string Item, DateOnly Due)[] Office =
    [
        ("own-plan", new(2024, 3, 15)), ("census", new(2024, 3, 15)), ("supervise-plans", new(2024, 3, 15)),
        ("enforcement", new(2024, 11, 30)), ("summary-report", new(2024, 12, 31)), ("lasting-mechanism", new(2024, 12, 31)),
    ];

    public static readonly (string Item, DateOnly Due)[] OfUnit =
    [
        ("organise-assessment", new(2024, 4, 30)), ("guidance-teams", new(2024, 9, 30)), ("three-lists", new(2024, 9, 30)), ("tiered-supervision", new(2024, 11, 30)),
    ];

    public static readonly (string Item, DateOnly Due)[] OfEnterprise =
    [
        ("notice", new(2024, 3, 15)), ("commitment", new(2024, 3, 15)), ("yearly-plan", new(2024, 3, 15)), ("self-assessment", new(2024, 4, 30)), ("corrections", new(2024, 4, 30)),
    ];

    /// <summary>The days on which it is asked for.</summary>
    public IReadOnlyList<DateOnly> Days => TownOf2024.ReminderDays(Due, DoneOn ?? LastDay);

    public bool IsOpenOn(DateOnly day) => DoneOn is null || DoneOn >= day;
}
