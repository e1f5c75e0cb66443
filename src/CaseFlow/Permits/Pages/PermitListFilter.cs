using System.Globalization;

namespace CaseFlow.Permits.Pages;

/// <summary>What the list's address says.</summary>
/// <param name="Show">The part.</param>
/// <param name="TypeCode">One kind, or null.</param>
/// <param name="Text">Part of number, place, area or applicant, or null.</param>
/// <param name="Page">From 1.</param>
public sealed record PermitListFilter(PermitShow Show, string? TypeCode, string? Text, int Page)
{
    /// <summary>Reads the address; what it does not know is passed over.</summary>
    public static PermitListFilter Of(string? show, string? type, string? text, int? page) => new(
        Enum.TryParse<PermitShow>(show, ignoreCase: true, out var known) && Enum.IsDefined(known) ? known : string.IsNullOrWhiteSpace(text) ? PermitShow.Open : PermitShow.All,
        string.IsNullOrWhiteSpace(type) ? null : type,
        string.IsNullOrWhiteSpace(text) ? null : text.Trim(),
        Math.Max(1, page ?? 1));

    /// <summary>The filter as the query takes it.</summary>
    /// <param name="accountId">Whose drafts.</param>
    public PermitFilter ToQuery(string accountId) => new(StatusesOf(Show), TypeCode, Text)
    {
        ApplicantId = Show == PermitShow.Drafts ? accountId : null,
        Order = Show switch { PermitShow.Open => PermitOrder.SoonestBegin, PermitShow.Active => PermitOrder.SoonestEnd, _ => PermitOrder.Latest },
    };

    /// <summary>The address of this filter.</summary>
    public string Href
    {
        get
        {
            List<string> parts = [];
            if (Show != (Text is null ? PermitShow.Open : PermitShow.All))
            {
                // Lower case reads better in an address.
#pragma warning disable CA1308
                parts.Add("show=" + Show.ToString().ToLowerInvariant());
#pragma warning restore CA1308
            }

            if (TypeCode is not null)
            {
                parts.Add("type=" + Uri.EscapeDataString(TypeCode));
            }

            if (Text is not null)
            {
                parts.Add("q=" + Uri.EscapeDataString(Text));
            }

            if (Page > 1)
            {
                parts.Add("page=" + Page.ToString(CultureInfo.InvariantCulture));
            }

            return parts.Count == 0 ? "/permits" : "/permits?" + string.Join('&', parts);
        }
    }

    private static IReadOnlyList<PermitStatus> StatusesOf(PermitShow show) => show switch
    {
        PermitShow.Open => [PermitStatus.Submitted, PermitStatus.Returned, PermitStatus.Approved, PermitStatus.Confirmed],
        PermitShow.Active => [PermitStatus.Active, PermitStatus.Suspended, PermitStatus.HandedBack],
        PermitShow.Drafts => [PermitStatus.Draft],
        PermitShow.All => [],
        _ => [PermitStatus.Accepted, PermitStatus.Archived, PermitStatus.Rejected, PermitStatus.Cancelled, PermitStatus.Expired],
    };
}
