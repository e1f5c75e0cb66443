namespace CaseFlow.Grading;

/// <summary>How the watch over reviewers counts (对评审的监督, plan 五(四)): <c>seed/grading/watch.json</c>.</summary>
/// <param name="LaterMonths">How long after a report what is found at the enterprise speaks about the review.</param>
/// <param name="LeastReports">Fewer reports make nobody an outlier.</param>
/// <param name="Deductions">What later findings take off 100 points.</param>
/// <param name="Beyond">How far from the mean of all is called an outlier.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record WatchRules(int LaterMonths, int LeastReports, WatchDeductions Deductions, WatchDistances Beyond, string Source, bool Verified)
{
    /// <summary>The file.</summary>
    public const string Path = "grading/watch.json";
}
