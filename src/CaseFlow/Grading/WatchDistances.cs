namespace CaseFlow.Grading;

/// <summary>Distances from the mean of all reviews, beyond which a reviewer or a unit is an outlier.</summary>
/// <param name="PassRate">Percentage points.</param>
/// <param name="Score">Points.</param>
/// <param name="Days">Working days.</param>
/// <param name="Distance">Points between the score and what was found later.</param>
public sealed record WatchDistances(decimal PassRate, decimal Score, decimal Days, decimal Distance);
