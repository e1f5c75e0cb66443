using CaseFlow.Language;

namespace CaseFlow.Grading.Pages;

/// <summary>An application in a list.</summary>
/// <param name="Application">The application.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="Level">What for.</param>
internal sealed record GradingRow(GradingApplication Application, string Enterprise, Localized Level)
{
    public string Href => $"/grading/{Application.Id}";
}
