namespace CaseFlow.Calendar;

/// <summary>The township's wall clock: instants from <see cref="TimeProvider"/>, dates in the configured zone (Asia/Shanghai).</summary>
/// <param name="time">Where the instant comes from.</param>
/// <param name="zone">The business time zone.</param>
public sealed class TownClock(TimeProvider time, TimeZoneInfo zone)
{
    /// <summary>The business time zone.</summary>
    public TimeZoneInfo Zone { get; } = zone;

    /// <summary>The instant, in UTC.</summary>
    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>Today's date in the zone.</summary>
    public DateOnly Today => DateOf(Now);

    /// <summary>An instant as wall-clock time in the zone.</summary>
    public DateTimeOffset ToLocal(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);

    /// <summary>The date in the zone on which an instant falls.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(ToLocal(instant).DateTime);

    /// <summary>The instant, in UTC, of a wall-clock time in the zone.</summary>
    public DateTimeOffset At(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>"Due on D" means before this instant: D+1 00:00 in the zone.</summary>
    public DateTimeOffset EndOf(DateOnly date) => At(date.AddDays(1), TimeOnly.MinValue);
}
