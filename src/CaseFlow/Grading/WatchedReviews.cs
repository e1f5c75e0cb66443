namespace CaseFlow.Grading;

/// <summary>What one reviewer, one unit, or all of them did in a period, as sums that the database made.</summary>
/// <param name="Key">Account or unit; empty for all.</param>
public sealed record WatchedReviews(string Key)
{
    /// <summary>Reviews under way.</summary>
    public int Open { get; init; }

    /// <summary>Reports.</summary>
    public int Done { get; init; }

    /// <summary>Reports that did not fail the enterprise.</summary>
    public int Passed { get; init; }

    /// <summary>Reports after the limit.</summary>
    public int Late { get; init; }

    /// <summary>Hundredths of points, all reports together.</summary>
    public long ScoreHundredths { get; init; }

    /// <summary>Working days from assignment to report, all together.</summary>
    public int Days { get; init; }

    /// <summary>Major hidden dangers found at the reviewed enterprises afterwards.</summary>
    public int MajorLater { get; init; }

    /// <summary>Other hidden dangers found afterwards.</summary>
    public int HazardsLater { get; init; }

    /// <summary>Accidents afterwards.</summary>
    public int AccidentsLater { get; init; }

    /// <summary>Complaints that were upheld.</summary>
    public int Findings { get; init; }

    /// <summary>Percent; null without reports, as the others.</summary>
    public decimal? PassRate => Done > 0 ? 100m * Passed / Done : null;

    /// <summary>Points.</summary>
    public decimal? AverageScore => Done > 0 ? ScoreHundredths / 100m / Done : null;

    /// <summary>Working days.</summary>
    public decimal? AverageDays => Done > 0 ? (decimal)Days / Done : null;

    /// <summary>What the enterprises would have been worth by what was found afterwards.</summary>
    public decimal? LaterScore(WatchDeductions off) =>
        Done > 0 ? Math.Max(0, 100m - ((decimal)((MajorLater * off.MajorHazard) + (HazardsLater * off.Hazard) + (AccidentsLater * off.Accident)) / Done)) : null;

    /// <summary>How many points the reviews lie above what was found afterwards; below, when negative.</summary>
    public decimal? Distance(WatchDeductions off) => AverageScore - LaterScore(off);
}
