using System.Globalization;

namespace CaseFlow.Registry.Pages;

/// <summary>What the list's address says.</summary>
/// <param name="UnitId">One reporting unit.</param>
/// <param name="Category">One category.</param>
/// <param name="Risk">One colour.</param>
/// <param name="Text">What was searched.</param>
/// <param name="Expiring">Only those with certificates that end soon or have ended.</param>
/// <param name="Page">From 1.</param>
public sealed record EnterpriseListFilter(string? UnitId, string? Category, RiskColour? Risk, string? Text, bool Expiring, int Page)
{
    /// <summary>Also those that are closed.</summary>
    public bool WithClosed { get; init; }

    /// <summary>Reads the address; what it does not know is passed over.</summary>
    public static EnterpriseListFilter Of(string? unit, string? category, string? risk, string? text, string? show, bool? closed, int? page) => new(
        Written(unit),
        Written(category),
        Enum.TryParse<RiskColour>(risk, ignoreCase: true, out var colour) && Enum.IsDefined(colour) ? colour : null,
        Written(text),
        string.Equals(show, "expiring", StringComparison.OrdinalIgnoreCase),
        Math.Max(1, page ?? 1)) { WithClosed = closed == true };

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => UnitId is not null || Category is not null || Risk is not null || Text is not null;

    /// <summary>The address of this filter.</summary>
    public string Href => "/enterprises" + Query;

    /// <summary>The address of its export.</summary>
    public string ExportHref => "/enterprises/export" + (this with { Page = 1 }).Query;

    /// <summary>The filter as the query takes it.</summary>
    /// <param name="today">The town's date.</param>
    /// <param name="warningDays">How soon is soon.</param>
    public EnterpriseFilter ToQuery(DateOnly today, int warningDays) =>
        new(UnitId, Category, Risk, Text) { IncludesClosed = WithClosed, ExpiringUntil = Expiring ? today.AddDays(warningDays) : null };

    private string Query
    {
        get
        {
            // Lower case reads better in an address.
#pragma warning disable CA1308
            (string Name, string? Value)[] parts =
            [
                ("show", Expiring ? "expiring" : null), ("unit", UnitId), ("category", Category), ("risk", Risk?.ToString().ToLowerInvariant()),
                ("q", Text), ("closed", WithClosed ? "true" : null), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            ];
#pragma warning restore CA1308
            var written = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return written.Count == 0 ? "" : "?" + string.Join('&', written);
        }
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
