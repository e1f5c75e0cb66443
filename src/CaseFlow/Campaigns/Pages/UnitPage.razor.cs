using CaseFlow.Cases;
using CaseFlow.Data;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>A unit's own work in a campaign, and how its enterprises stand.</summary>
public sealed partial class UnitPage
{
    private const int PageSize = 20;
    private CampaignBoard? _board;
    private BoardUnit? _unit;
    private PartDossier? _own;
    private IReadOnlyList<PartRow> _rows = [];
    private int _total;
    private bool _isRead;

    /// <summary>The campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>The unit.</summary>
    [Parameter] public string UnitId { get; set; } = "";

    /// <summary>Counts one phase's work only.</summary>
    [SupplyParameterFromQuery] public string? Phase { get; set; }

    /// <summary>Shows who is late only.</summary>
    [SupplyParameterFromQuery] public bool? Late { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    private bool LateOnly => Late == true;

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, string accountId)
    {
        _board = await CampaignBoard.ReadAsync(db, Id, accountId, Clock.Now, Clock.Today);
        _unit = _board?.Units.FirstOrDefault(u => u.Id == UnitId);
        _isRead = true;
        if (_unit is null)
        {
            return;
        }

        var today = Clock.Today;
        var duties = db.Duties.AsNoTracking().Where(d => d.CampaignId == Id && d.UnitId == UnitId);
        _own = await PartDossier.ReadAsync(db, await db.CampaignUnits.Where(u => u.CampaignId == Id && u.UnitId == UnitId).Select(u => u.Id).SingleAsync(), accountId, Clock.Now);
        var asked = Phase is { Length: > 0 } phase ? duties.Where(d => d.PhaseKey == phase) : duties;
        var parts = db.Participations.AsNoTracking().Where(p => p.CampaignId == Id && p.UnitId == UnitId);
        parts = LateOnly ? parts.Where(p => duties.Any(d => d.ParticipationId == p.Id && (d.Status == DutyStatus.Open || d.Status == DutyStatus.Missed) && d.DueOn < today)) : parts;
        _total = await parts.CountAsync();
        var page = await parts.Join(db.Set<CaseFile>(), p => p.Id, c => c.Id, (p, c) => new { p.Id, c.Title, c.Number }).OrderBy(p => p.Number).OnPage((Page ?? 1) - 1, PageSize).ToListAsync();
        var ids = page.Select(p => p.Id).ToList();
        var tallies = (await asked.Where(d => ids.Contains(d.ParticipationId!)).ToListAsync()).ToLookup(d => d.ParticipationId);
        _rows = [.. page.Select(p => new PartRow(p.Id, p.Title, p.Number, tallies[p.Id].Aggregate(default(Tally), (sum, d) => sum + CampaignBoard.One(d.Status, d.DueOn < today, 1))))];
    }

    private string Href(string? phase, int page)
    {
        var asked = new List<string>();
        if (phase is not null)
        {
            asked.Add($"phase={phase}");
        }

        if (LateOnly && page > 1)
        {
            asked.Add("late=true");
        }

        if (page > 1)
        {
            asked.Add(FormattableString.Invariant($"page={page}"));
        }

        return $"/campaigns/{Id}/units/{UnitId}{(asked.Count > 0 ? "?" + string.Join('&', asked) : "")}";
    }
}
