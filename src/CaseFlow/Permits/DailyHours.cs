using CaseFlow.Calendar;
using CaseFlow.Language;

namespace CaseFlow.Permits;

/// <summary>Rules of the daily working hours of an application.</summary>
internal static class DailyHours
{
    /// <summary>Every reason against the hours.</summary>
    public static IReadOnlyList<Message> Check(PermitContent content, PermitWindow window, TownClock clock)
    {
        if (content.DailyPeriods.Count == 0)
        {
            return [new Message("permit.periods-missing")];
        }

        List<Message> reasons = [];
        foreach (var period in content.DailyPeriods)
        {
            if (WorkPeriods.Of(window, [period], clock).Count == 0)
            {
                reasons.Add(new Message("permit.period-outside", Text(period)));
            }
        }

        for (var i = 0; i < content.DailyPeriods.Count; i++)
        {
            for (var j = i + 1; j < content.DailyPeriods.Count; j++)
            {
                if (Overlap(content.DailyPeriods[i], content.DailyPeriods[j]))
                {
                    reasons.Add(new Message("permit.periods-overlap", Text(content.DailyPeriods[i]), Text(content.DailyPeriods[j])));
                }
            }
        }

        return reasons;
    }

    private static bool Overlap(DailyPeriod a, DailyPeriod b) => Pieces(a).Any(p => Pieces(b).Any(q => p.From < q.To && q.From < p.To));

    /// <summary>A period as stretches of one day's clock, in ticks: one that passes midnight has two.</summary>
    private static (long From, long To)[] Pieces(DailyPeriod period) => period.EndsNextDay
        ? [(period.From.Ticks, TimeSpan.TicksPerDay), (0, period.To.Ticks)]
        : [(period.From.Ticks, period.To.Ticks)];

    private static string Text(DailyPeriod period) => $"{period.From:HH\\:mm}–{period.To:HH\\:mm}";
}
