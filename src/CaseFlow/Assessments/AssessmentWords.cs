using System.Globalization;

namespace CaseFlow.Assessments;

/// <summary>Self-assessments in sentences.</summary>
public static class AssessmentWords
{
    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>89.99; a dash where nothing applies.</summary>
    public static string Score(int? hundredths) =>
        hundredths is { } h ? (h / 100m).ToString(h % 100 == 0 ? "0" : "0.00", CultureInfo.InvariantCulture) : "–";

    /// <summary>The resource key of a status.</summary>
    public static string Key(AssessmentStatus status) => $"assessment.status.{status}";
}
