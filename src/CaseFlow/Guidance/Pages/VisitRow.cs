namespace CaseFlow.Guidance.Pages;

/// <summary>A visit in a list.</summary>
/// <param name="Visit">The visit.</param>
/// <param name="EnterpriseName">To whom.</param>
/// <param name="TeamName">By whom.</param>
public sealed record VisitRow(GuidanceVisit Visit, string EnterpriseName, string TeamName)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/guidance/visits/{Visit.Id}";

    /// <summary>The day of the visit, or the day it is planned for.</summary>
    public DateOnly On => Visit.VisitedOn ?? Visit.PlannedOn;
}
