using CaseFlow.Calendar;
using CaseFlow.Campaigns;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Summaries.Pages;

/// <summary>A campaign's summary: the office's words beside the year's figures, which stand still once it is completed.</summary>
public sealed partial class SummaryPage : ComponentBase
{
    private static readonly string[] Fields = ["situation", "experience", "problems", "measures"];

    private readonly string _key = Guid.NewGuid().ToString("N");
    private Campaign? _campaign;
    private CampaignSummary? _summary;
    private IReadOnlyList<SummaryPart> _figures = [];
    private bool _mayWrite;
    private bool _isUnknown;

    /// <summary>The campaign.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteSummary Write { get; set; } = default!;

    [Inject] private CompleteSummary Complete { get; set; } = default!;

    [Inject] private SummaryFigures Figures { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    private IReadOnlyDictionary<string, string> Stored => new Dictionary<string, string>
    {
        ["situation"] = _summary?.Words.Situation ?? "",
        ["experience"] = _summary?.Words.Experience ?? "",
        ["problems"] = _summary?.Words.Problems ?? "",
        ["measures"] = _summary?.Words.Measures ?? "",
    };

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var campaign = await db.Campaigns.AsNoTracking().SingleOrDefaultAsync(c => c.Id == Id);

        // The town's figures are the town's business.
        _isUnknown = campaign is null || !actor.SeesTown;
        if (_isUnknown)
        {
            return;
        }

        _mayWrite = actor.Holds(Roles.Office);
        _summary = await db.Set<CampaignSummary>().AsNoTracking().SingleOrDefaultAsync(s => s.CampaignId == Id);
        _figures = _summary is { IsComplete: true } done ? done.Figures : await Figures.ReadAsync(db, campaign!, default);
        _campaign = campaign;
    }

    private async Task SaveAsync(DraftFields fields)
    {
        var words = new SummaryWords(fields.Text("situation") ?? "", fields.Text("experience") ?? "", fields.Text("problems") ?? "", fields.Text("measures") ?? "");
        await Gateway.RunAsync(Write, new WriteSummary.Request(Id, words), await Caller.GetAsync(), "");
    }

    private Task SavedAsync() => ReadAsync();

    private async Task CompleteAsync()
    {
        await Gateway.RunAsync(Complete, new CompleteSummary.Request(Id), await Caller.GetAsync(), _key);
        await ReadAsync();
    }
}
