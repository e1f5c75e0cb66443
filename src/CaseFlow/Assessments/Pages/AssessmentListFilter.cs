using System.Globalization;

namespace CaseFlow.Assessments.Pages;

/// <summary>What the list's address says.</summary>
/// <param name="Year">Of one year.</param>
/// <param name="UnitId">Of one unit.</param>
/// <param name="State">Which of them.</param>
/// <param name="Page">From 1.</param>
public sealed record AssessmentListFilter(int? Year, string? UnitId, AssessmentState? State, int Page)
{
    /// <summary>Reads the address; what it does not know is passed over.</summary>
    public static AssessmentListFilter Of(int? year, string? unit, string? show, int? page) => new(
        year,
        string.IsNullOrWhiteSpace(unit) ? null : unit.Trim(),
        Enum.TryParse<AssessmentState>(show, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : null,
        Math.Max(1, page ?? 1));

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => Year is not null || UnitId is not null || State is not null;

    /// <summary>The filter as the query takes it.</summary>
    public AssessmentFilter Query => new(Year, UnitId, State);

    /// <summary>The address of this filter.</summary>
    public string Href
    {
        get
        {
            // Lower case reads better in an address.
#pragma warning disable CA1308
            (string Name, string? Value)[] parts =
            [
                ("show", State?.ToString().ToLowerInvariant()), ("year", Year?.ToString(CultureInfo.InvariantCulture)), ("unit", UnitId),
                ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            ];
#pragma warning restore CA1308
            var written = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return "/assessments" + (written.Count == 0 ? "" : "?" + string.Join('&', written));
        }
    }
}
