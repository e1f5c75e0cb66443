namespace CaseFlow.Guidance;

/// <summary>What is written down about a visit.</summary>
/// <param name="VisitedOn">When the team was there.</param>
/// <param name="Summary">What was done.</param>
/// <param name="Findings">What was found.</param>
/// <param name="NextVisitOn">When the team comes again, or null.</param>
public sealed record VisitRecord(DateOnly VisitedOn, string Summary, IReadOnlyList<VisitFinding> Findings, DateOnly? NextVisitOn)
{
    /// <summary>Nothing written yet.</summary>
    public static VisitRecord Empty { get; } = new(default, "", [], null);
}
