namespace CaseFlow.Grading;

/// <summary>Until when in a year the holder of a certificate files its self-assessment.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">Of the month.</param>
/// <param name="Source">Who says so.</param>
/// <param name="Verified">Whether the source was seen.</param>
public sealed record YearlyRule(int Month, int Day, string Source, bool Verified);
