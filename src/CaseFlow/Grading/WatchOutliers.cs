using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Grading;

/// <summary>Who lies far from the rest, and how that was computed, in a sentence.</summary>
public static class WatchOutliers
{
    /// <summary>Every measure in which one lies beyond the configured distance from the mean of all; nothing for too few reports.</summary>
    public static IReadOnlyList<Message> Of(WatchedReviews one, WatchedReviews all, WatchRules rules)
    {
        if (one.Done < rules.LeastReports)
        {
            return [];
        }

        (string Measure, decimal? Own, decimal? Mean, decimal Beyond)[] measures =
        [
            ("pass-rate", one.PassRate, all.PassRate, rules.Beyond.PassRate),
            ("score", one.AverageScore, all.AverageScore, rules.Beyond.Score),
            ("days", one.AverageDays, all.AverageDays, rules.Beyond.Days),
            ("distance", one.Distance(rules.Deductions), all.Distance(rules.Deductions), rules.Beyond.Distance),
        ];
        return
        [
            .. measures.Where(m => m.Own is { } own && m.Mean is { } mean && Math.Abs(own - mean) > m.Beyond)
                .Select(m => new Message("grading.watch.outlier", $"@grading.watch.measure.{m.Measure}", Said(m.Own), Said(m.Mean), Said(Math.Abs(m.Own!.Value - m.Mean!.Value)), Said(m.Beyond), GradingWords.Number(one.Done), GradingWords.Number(rules.LeastReports))),
        ];
    }

    /// <summary>One decimal; a dash where there is nothing to say.</summary>
    public static string Said(decimal? figure) => figure is { } known ? known.ToString("0.#", CultureInfo.InvariantCulture) : "–";
}
