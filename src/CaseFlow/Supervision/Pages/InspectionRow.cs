namespace CaseFlow.Supervision.Pages;

/// <summary>An inspection in a list.</summary>
/// <param name="Inspection">The inspection.</param>
/// <param name="EnterpriseName">Whom.</param>
public sealed record InspectionRow(Inspection Inspection, string EnterpriseName)
{
    /// <summary>Where a press leads.</summary>
    public string Href => $"/supervision/inspections/{Inspection.Id}";
}
