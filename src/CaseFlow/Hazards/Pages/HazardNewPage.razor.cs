using System.Globalization;
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
    private IReadOnlyList<(string, string)>? _enterprises;
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
        var seen = await db.Enterprises.AsNoTracking().VisibleTo(actor).OrderBy(e => e.Name).Select(e => new { e.Id, e.Name }).ToListAsync();
        var first = Enterprise ?? (seen.Count == 1 ? seen[0].Id : "");
        _stored = new Dictionary<string, string> { ["enterprise"] = first, ["severity"] = "", ["description"] = "", ["place"] = "", ["dueOn"] = "" };
        _enterprises = [.. seen.Select(e => (e.Id, e.Name))];
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

        var request = new ReportHazard.Request(fields.Text("enterprise") ?? "", severity, fields.Text("description") ?? "", fields.Text("place"), Date(fields.Text("dueOn")));
        _reported = await Gateway.RunAsync(Report, request, await Caller.GetAsync(), _key);
    }

    private void Leave()
    {
        Feedback.Done(Texts["hazard.page.reported", _reported!.Number]);
        Navigation.NavigateTo($"/hazards/{_reported.HazardId}");
    }

    private static DateOnly? Date(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date
        : throw new RuleViolationException("hazard.date-impossible");
}
