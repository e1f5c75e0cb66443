using System.Globalization;
using CaseFlow.Language;

namespace CaseFlow.Hazards.Pages;

/// <summary>Dates as a form's date input hands them over.</summary>
public static class TypedDate
{
    /// <summary>A date that must be there.</summary>
    /// <exception cref="RuleViolationException">It is none.</exception>
    public static DateOnly Read(string? text) => ReadOptional(text) ?? throw new RuleViolationException("hazard.date-impossible");

    /// <summary>A date, or null where nothing was filled in.</summary>
    /// <exception cref="RuleViolationException">What was filled in is none.</exception>
    public static DateOnly? ReadOptional(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new RuleViolationException("hazard.date-impossible");
}
