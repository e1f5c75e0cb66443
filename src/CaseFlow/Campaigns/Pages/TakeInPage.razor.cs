using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>Takes enterprises into a running campaign: who is not in it, and what they will owe, also what is over already.</summary>
public sealed partial class TakeInPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private readonly Dictionary<string, string> _stored = [];
    private Campaign? _campaign;
    private int _left;
    private int _strangers;
    private bool _isRead;

    /// <summary>The campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private TakeInEnterprises TakeIn { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private IReadOnlyList<WorkItem> Items => [.. _campaign!.Plan.Items.Where(i => i.PerEnterprise || i.Actor == DutyActor.Enterprise)];

    private IReadOnlyList<WorkItem> Over => [.. Items.Where(i => _campaign!.DueOn(i) < Clock.Today).OrderBy(i => _campaign!.DueOn(i))];

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        _campaign = actor.Holds(Roles.Office) ? await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id && c.Status == CampaignStatus.Running) : null;
        _isRead = true;
        if (_campaign is not null)
        {
            var left = NotIn(db, db.Enterprises.AsNoTracking().Operating());
            _left = await left.CountAsync();
            _strangers = await left.Where(e => !db.Set<CampaignUnit>().Any(u => u.CampaignId == Id && u.UnitId == e.UnitId)).Select(e => e.UnitId).Distinct().CountAsync();
        }
    }

    private IQueryable<Enterprise> NotIn(CaseFlowDbContext db, IQueryable<Enterprise> enterprises) =>
        enterprises.Where(e => !db.Set<Participation>().Any(p => p.CampaignId == Id && p.EnterpriseId == e.Id));

    private async Task SubmitAsync(DraftFields fields)
    {
        var request = new TakeInEnterprises.Request(Id, [.. EnterpriseChoice.Of(fields)]);
        await Gateway.RunAsync(TakeIn, request, await Caller.GetAsync(), $"{_key}:{CommandKey.HashOf(request)}");
    }

    private void Leave() => Navigation.NavigateTo($"/campaigns/{Id}");
}
