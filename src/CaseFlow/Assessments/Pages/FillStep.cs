namespace CaseFlow.Assessments.Pages;

/// <summary>One step of the form.</summary>
/// <param name="Key">In the address.</param>
/// <param name="Name">An element's, or the report's.</param>
/// <param name="Done">How many are said.</param>
/// <param name="All">Of how many.</param>
public sealed record FillStep(string Key, string Name, int Done, int All)
{
    public bool IsComplete => Done >= All;
}
