using CaseFlow.Calendar;

namespace CaseFlow.Inbox;

/// <summary>Where the inbox's groups begin and end, in the town's time.</summary>
/// <param name="clock">The town's clock.</param>
public sealed class DueDays(TownClock clock)
{
    /// <summary>The end of a group: what is due at this instant or before, and after the group before, belongs to it. "Due on D" is stored as D+1 00:00, so ends are included.</summary>
    public DateTimeOffset EndOf(DueGroup group) => group switch
    {
        DueGroup.Overdue => clock.Now,
        DueGroup.Today => clock.EndOf(clock.Today),
        DueGroup.ThisWeek => clock.EndOf(clock.Today.AddDays(((int)DayOfWeek.Sunday - (int)clock.Today.DayOfWeek + 7) % 7)),
        _ => DateTimeOffset.MaxValue,
    };

    /// <summary>The group of a due date.</summary>
    public DueGroup Of(DateTimeOffset? due) =>
        due is null ? DueGroup.Later
        : due <= EndOf(DueGroup.Overdue) ? DueGroup.Overdue
        : due <= EndOf(DueGroup.Today) ? DueGroup.Today
        : due <= EndOf(DueGroup.ThisWeek) ? DueGroup.ThisWeek
        : DueGroup.Later;
}
