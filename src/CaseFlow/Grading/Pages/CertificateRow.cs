namespace CaseFlow.Grading.Pages;

/// <summary>A certificate in a list.</summary>
/// <param name="Certificate">The certificate.</param>
/// <param name="Enterprise">Whose.</param>
/// <param name="Level">What for.</param>
/// <param name="Yearly">The self-assessments owed.</param>
public sealed record CertificateRow(GradingCertificate Certificate, string Enterprise, string Level, IReadOnlyList<YearlyAssessment> Yearly)
{
    public string Href => $"/grading/certificates/{Certificate.Id}";
}
