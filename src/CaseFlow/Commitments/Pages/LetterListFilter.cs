using System.Globalization;

namespace CaseFlow.Commitments.Pages;

/// <summary>What the list's address says.</summary>
/// <param name="CampaignId">The campaign; null for the latest.</param>
/// <param name="UnitId">One reporting unit.</param>
/// <param name="Show">Which letters.</param>
/// <param name="Text">Part of an enterprise's name.</param>
/// <param name="Page">From 1.</param>
public sealed record LetterListFilter(string? CampaignId, string? UnitId, LettersShown Show, string? Text, int Page)
{
    /// <summary>Reads the address; what it does not know is passed over.</summary>
    public static LetterListFilter Of(string? campaign, string? unit, string? show, string? text, int? page) => new(
        Written(campaign),
        Written(unit),
        Enum.TryParse<LettersShown>(show, ignoreCase: true, out var shown) && Enum.IsDefined(shown) ? shown : LettersShown.All,
        Written(text),
        Math.Max(1, page ?? 1));

    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => UnitId is not null || Text is not null || Show != LettersShown.All;

    /// <summary>The address of this filter.</summary>
    public string Href => "/commitments" + Query;

    /// <summary>The address of the printed batch of one kind.</summary>
    public string PrintHref(LetterKind kind, string format)
    {
        var query = (this with { Page = 1 }).Query;
        return $"/commitments/print{query}{(query.Length == 0 ? "?" : "&")}kind={kind}&format={format}";
    }

    private string Query
    {
        get
        {
            (string Name, string? Value)[] parts =
            [
                ("campaign", CampaignId), ("unit", UnitId), ("show", Show == LettersShown.All ? null : Show.ToString()), ("q", Text),
                ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            ];
            var written = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return written.Count == 0 ? "" : "?" + string.Join('&', written);
        }
    }

    private static string? Written(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
