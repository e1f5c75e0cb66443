namespace CaseFlow.Grading;

/// <summary>The self-assessment of one year that the holder of a certificate owes.</summary>
/// <param name="Year">Which.</param>
/// <param name="DueOn">In time until the end of this day.</param>
/// <param name="FiledOn">When it was filed; null while it is not.</param>
public sealed record YearlyAssessment(int Year, DateOnly DueOn, DateOnly? FiledOn)
{
    /// <summary>It was due and is not filed, or was filed after its day.</summary>
    public bool WasLate(DateOnly today) => (FiledOn ?? today) > DueOn;

    /// <summary>It is still to be filed, and its day is over.</summary>
    public bool IsLate(DateOnly today) => FiledOn is null && today > DueOn;
}
