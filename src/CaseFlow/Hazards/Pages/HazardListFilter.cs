using System.Globalization;

namespace CaseFlow.Hazards.Pages;

/// <summary>What the list's address says.</summary>
/// <param name="List">The code of one of the three lists.</param>
/// <param name="UnitId">One reporting unit.</param>
/// <param name="EnterpriseId">One enterprise.</param>
/// <param name="Severity">One severity.</param>
/// <param name="Source">One source.</param>
/// <param name="Late">Only those that are overdue.</param>
/// <param name="Text">What was searched.</param>
/// <param name="Page">From 1.</param>
public sealed record HazardListFilter(string? List, string? UnitId, string? EnterpriseId, HazardSeverity? Severity, HazardSource? Source, bool Late, string? Text, int Page)
{
    /// <summary>Whether anything narrows the list.</summary>
    public bool IsNarrowed => UnitId is not null || EnterpriseId is not null || Severity is not null || Source is not null || Late || Text is not null;

    /// <summary>The same list with nothing narrowed.</summary>
    public HazardListFilter Whole => new(List, null, null, null, null, false, null, 1);

    /// <summary>The address of this filter.</summary>
    public string Href
    {
        get
        {
            (string Name, string? Value)[] parts =
            [
                ("list", List), ("unit", UnitId), ("enterprise", EnterpriseId), ("severity", Severity?.ToString()), ("source", Source?.ToString()),
                ("late", Late ? "1" : null), ("q", Text), ("page", Page > 1 ? Page.ToString(CultureInfo.InvariantCulture) : null),
            ];
            var written = parts.Where(p => p.Value is not null).Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value!)}").ToList();
            return written.Count == 0 ? "/hazards" : "/hazards?" + string.Join('&', written);
        }
    }

    /// <summary>Narrows a query.</summary>
    public IQueryable<Hazard> Of(IQueryable<Hazard> hazards, DateOnly today)
    {
        hazards = EnterpriseId is null ? hazards : hazards.Where(h => h.EnterpriseId == EnterpriseId);
        hazards = Severity is null ? hazards : hazards.Where(h => h.Severity == Severity);
        hazards = Source is null ? hazards : hazards.Where(h => h.Source == Source);
        hazards = Late ? hazards.Where(h => h.Status == HazardStatus.Open && h.DueOn < today) : hazards;
        return Text is null ? hazards : hazards.Where(h => h.Number.Contains(Text) || h.Description.Contains(Text));
    }
}
