using System.Globalization;
using Jint.Runtime;

namespace CaseFlow.Processes.Scripting;

/// <summary>A script's clock stands still at its burst's instant.</summary>
internal sealed class BurstClock(DateTimeOffset now, TimeZoneInfo zone) : ITimeSystem
{
    private readonly DefaultTimeSystem reading = new(zone, CultureInfo.InvariantCulture);

    public TimeZoneInfo DefaultTimeZone => zone;

    public DateTimeOffset GetUtcNow() => now.ToUniversalTime();

    public TimeSpan GetUtcOffset(long epochMilliseconds) => reading.GetUtcOffset(epochMilliseconds);

    public bool TryParse(string date, out long epochMilliseconds) => reading.TryParse(date, out epochMilliseconds);
}
