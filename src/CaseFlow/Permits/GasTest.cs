using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Judges a permit's gas readings: each gas at each point, within limits, fresh enough.</summary>
public static class GasTest
{
    /// <summary>The latest reading of each gas at each point.</summary>
    public static IReadOnlyList<GasReading> Latest(WorkPermit permit) =>
        [.. permit.Readings.GroupBy(r => (r.Point, r.Gas)).Select(g => g.OrderBy(r => r.TakenAt).ThenBy(r => r.Id, StringComparer.Ordinal).Last())];

    /// <summary>Why work may not start on the readings there are.</summary>
    /// <param name="permit">The permit.</param>
    /// <param name="testing">What its type asks.</param>
    /// <param name="fresh">Whether readings have to be fresh, as at the start and after a break.</param>
    /// <param name="after">Readings before this instant do not count; null when any do.</param>
    /// <param name="clock">The time.</param>
    public static IReadOnlyList<Message> Check(WorkPermit permit, GasTesting testing, bool fresh, DateTimeOffset? after, TownClock clock)
    {
        List<Message> reasons = [];
        List<Localized> missing = [];
        List<Localized> old = [];
        var oldest = clock.Now - TimeSpan.FromMinutes(testing.MaxAgeAtStartMinutes.Value);
        var latest = Latest(permit).ToDictionary(r => (r.Point, r.Gas));
        foreach (var (point, gas) in Wanted(testing))
        {
            var where = new Localized($"{point.Name.Zh} {gas.Name.Zh}", $"{gas.Name.En}, {point.Name.En}");
            if (!latest.TryGetValue((point.Code, gas.Code), out var reading))
            {
                missing.Add(where);
            }
            else if (!reading.IsWithinLimits)
            {
                reasons.Add(OutOfLimits("permit.gas-out-of-limits", reading, point, gas));
            }
            else if (reading.TakenAt < after || (fresh && reading.TakenAt < oldest))
            {
                old.Add(where);
            }
        }

        if (missing.Count > 0)
        {
            reasons.Add(new Message("permit.gas-missing", Localized.AsArgument(missing)));
        }

        if (old.Count > 0)
        {
            reasons.Add(new Message("permit.gas-old", testing.MaxAgeAtStartMinutes.Value.ToString(CultureInfo.InvariantCulture), Localized.AsArgument(old)));
        }

        return reasons;
    }

    /// <summary>When the next reading has to be recorded; null when the type does not ask it or no work goes on.</summary>
    public static DateTimeOffset? NextDue(WorkPermit permit, PermitType type) => permit.Status == PermitStatus.Active ? RecordDue(permit, type) : null;

    /// <summary>Until when the latest records hold once work has begun, also while it stands still; null when the type does not ask for records.</summary>
    internal static DateTimeOffset? RecordDue(WorkPermit permit, PermitType type)
    {
        if (type.Gas?.RecordEveryMinutes is not { } every || permit.StartedAt is not { } started)
        {
            return null;
        }

        var latest = Latest(permit).ToDictionary(r => (r.Point, r.Gas), r => r.TakenAt);
        return Wanted(type.Gas).Min(w => latest.GetValueOrDefault((w.Point.Code, w.Gas.Code), started)) + TimeSpan.FromMinutes(every.Value);
    }

    internal static Message OutOfLimits(string code, GasReading reading, SamplePoint point, GasKind gas) =>
        new(code, point.Name.AsArgument(), gas.Name.AsArgument(), Said.Number(reading.Value), reading.Unit, Limits(reading));

    private static IEnumerable<(SamplePoint Point, GasKind Gas)> Wanted(GasTesting testing) =>
        testing.Points.SelectMany(_ => testing.Gases, (point, gas) => (point, gas));

    private static string Limits(GasReading reading) => (reading.Least, reading.Most) switch
    {
        ({ } least, { } most) => $"{Said.Number(least)}–{Said.Number(most)}",
        ({ } least, null) => $"≥ {Said.Number(least)}",
        (null, { } most) => $"≤ {Said.Number(most)}",
        _ => "–",
    };
}
