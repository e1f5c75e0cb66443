namespace CaseFlow.Rehearsals;

/// <summary>The clock of a rehearsal: stands still until it is set.</summary>
public sealed class VirtualClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset _now = start;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <inheritdoc/>
    public override long GetTimestamp() => _now.UtcTicks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Sets it; it never goes back.</summary>
    public void Reach(DateTimeOffset instant) => _now = instant > _now ? instant : _now;
}
