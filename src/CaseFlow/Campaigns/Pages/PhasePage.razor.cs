using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>A phase: its work, how far it is, and the office's means of moving it with what would follow.</summary>
public sealed partial class PhasePage
{
    private Campaign? _campaign;
    private CampaignBatch? _batch;
    private IReadOnlyList<(WorkItem Item, Tally Tally)> _items = [];
    private DateOnly _starts;
    private DateOnly _due;
    private PhaseMovePreview? _preview;
    private IReadOnlyList<string> _refusals = [];
    private bool _mayMove;
    private bool _isRead;

    /// <summary>The campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    /// <summary>The phase.</summary>
    [Parameter] public string Key { get; set; } = "";

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private MovePhase Move { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private CampaignPhase Phase => _campaign!.Phase(Key);

    /// <inheritdoc/>
    protected override async Task ReadAsync(CaseFlowDbContext db, string accountId)
    {
        var today = Clock.Today;
        var actor = await db.ActorAsync(accountId, Clock.Now, default);
        var before = _campaign is null ? default : (Phase.StartsOn, Phase.DueOn);
        var campaign = actor.SeesTown ? await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id) : null;
        _campaign = campaign?.Phases.Any(p => p.Key == Key) == true ? campaign : null;
        _isRead = true;
        if (_campaign is null)
        {
            return;
        }

        // What is being typed stays, unless somebody moved the phase meanwhile.
        if (before != (Phase.StartsOn, Phase.DueOn))
        {
            (_starts, _due, _preview, _refusals) = (Phase.StartsOn, Phase.DueOn, null, []);
        }

        _mayMove = actor.Holds(Roles.Office) && _campaign.Status == CampaignStatus.Running;
        _batch = await db.CampaignBatches.AsNoTracking().Where(b => b.CampaignId == Id && b.FinishedAt == null).OrderBy(b => b.CreatedAt).FirstOrDefaultAsync();
        var counts = await db.Duties.AsNoTracking().Where(d => d.CampaignId == Id && d.PhaseKey == Key)
            .GroupBy(d => new { d.ItemKey, d.Status, IsPast = d.DueOn < today }).Select(g => new { g.Key, Count = g.Count() }).ToListAsync();
        _items = [.. _campaign.Plan.Items.Where(i => i.Phase == Key).Select(i => (i, counts.Where(c => c.Key.ItemKey == i.Key).Aggregate(default(Tally), (sum, c) => sum + CampaignBoard.One(c.Key.Status, c.Key.IsPast, c.Count))))];
    }

    private async Task LookAsync()
    {
        _preview = null;
        _refusals = (_starts, _due) == (Phase.StartsOn, Phase.DueOn) ? [] : await Feedback.RefusalsOfAsync(async () =>
        {
            await using var db = await Contexts.CreateDbContextAsync();
            _preview = await PreviewPhaseMove.RunAsync(db, Id, new PhaseDates(Key, _starts, _due), Clock.Today, default);
        });
    }

    private async Task MoveAsync(string reason, string key)
    {
        var shown = _preview!;
        try
        {
            await Gateway.RunAsync(Move, new MovePhase.Request(Id, Key, shown.Dates.StartsOn, shown.Dates.DueOn, shown.Fingerprint, reason), await Caller.GetAsync(), key);
        }
        catch (RuleViolationException)
        {
            // Shown anew, with what it would do now.
            await LookAsync();
            throw;
        }
    }
}
