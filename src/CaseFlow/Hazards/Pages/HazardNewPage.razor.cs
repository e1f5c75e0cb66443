using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Hazards.Pages;

/// <summary>Reports a hidden danger at one of the enterprises that the reader sees.</summary>
public sealed partial class HazardNewPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private IReadOnlyList<string>? _some;
    private IReadOnlyDictionary<string, string> _stored = new Dictionary<string, string>();
    private ReportHazard.Result? _reported;

    /// <summary>The enterprise to begin with.</summary>
    [SupplyParameterFromQuery] public string? Enterprise { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private ReportHazard Report { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);

        // Who sees one only need not look for it.
        var some = await db.Enterprises.AsNoTracking().VisibleTo(actor).Operating().Select(e => e.Id).Take(2).ToListAsync();
        var first = Enterprise ?? (some.Count == 1 ? some[0] : "");
        _stored = new Dictionary<string, string> { ["enterprise"] = first, ["severity"] = "", ["description"] = "", ["place"] = "", ["dueOn"] = "" };
        _some = some;
    }

    private IReadOnlyList<Crumb> Crumbs => [new(Texts["hazard.navigation"], "/hazards"), new(Texts["hazard.page.new"])];

    private IEnumerable<(string, string)> Severities => Enum.GetValues<HazardSeverity>().Select(s => (s.ToString(), Texts[$"hazard.severity.{s}"]));

    private int DaysOf(HazardSeverity severity) => Seed.Get<HazardRules>(HazardRules.Path).DaysFor(severity);

    private async Task SubmitAsync(DraftFields fields)
    {
        if (!Enum.TryParse<HazardSeverity>(fields.Text("severity"), out var severity))
        {
            throw new RuleViolationException("hazard.severity-missing");
        }

        var request = new ReportHazard.Request(fields.Text("enterprise") ?? "", severity, fields.Text("description") ?? "", fields.Text("place"), TypedDate.ReadOptional(fields.Text("dueOn")));
        _reported = await Gateway.RunAsync(Report, request, await Caller.GetAsync(), _key);
    }

    private void Leave()
    {
        Feedback.Done(Texts["hazard.page.reported", _reported!.Number]);
        Navigation.NavigateTo($"/hazards/{_reported.HazardId}");
    }
}
