using CaseFlow.Assessments;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>The application as the enterprise writes it; every field is kept as it is typed.</summary>
public sealed partial class GradingEditPage : ComponentBase
{
    private GradingApplication? _application;
    private Enterprise? _enterprise;
    private IReadOnlyList<ConditionFinding> _known = [];
    private IReadOnlyList<(string Value, string Label)> _assessments = [];
    private bool _isUnknown;

    /// <summary>The application.</summary>
    [Parameter] public string Id { get; set; } = "";

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private Conditions Conditions { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private WriteApplication Write { get; set; } = default!;

    [Inject] private SubmitApplication Submit { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    private GradingRules Rules => Seed.Get<GradingRules>(GradingRules.Path);

    private Dictionary<string, string> Stored
    {
        get
        {
            var content = _application!.Content;
            var stored = content.Declared.ToDictionary(c => $"declared.{c}", _ => "yes");
            stored["assessment"] = content.AssessmentId ?? (_assessments is [var latest, ..] ? latest.Value : "");
            stored["account"] = content.Account ?? "";
            stored["contact"] = content.Contact ?? "";
            return stored;
        }
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        var actor = await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default);
        var application = await db.GradingApplications.AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (application is null || !actor.AppliesFor(application.EnterpriseId) || application.Status is not (GradingStatus.Draft or GradingStatus.Correcting))
        {
            _isUnknown = true;
            return;
        }

        _enterprise = await db.Set<Enterprise>().AsNoTracking().SingleAsync(e => e.Id == application.EnterpriseId);
        _known = await Conditions.FindAsync(db, Rules, application.EnterpriseId, Clock.Today, default);
        var filed = await db.Set<Assessment>().AsNoTracking().IgnoreAutoIncludes().Where(a => a.EnterpriseId == application.EnterpriseId && a.FiledOn != null).OrderByDescending(a => a.FiledOn).ToListAsync();
        _assessments = [.. filed.Select(a => (a.Id, $"{a.Number} · {GradingWords.Score(a.ScoreHundredths)} · {GradingWords.Date(a.FiledOn!.Value)}"))];
        _application = application;
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var declared = Rules.Conditions.Where(c => fields.Text($"declared.{c.Code}") == "yes").Select(c => c.Code).ToList();
        var assessment = fields.Text("assessment");
        var content = new GradingContent(declared, string.IsNullOrEmpty(assessment) ? null : assessment, fields.Text("account"), fields.Text("contact"));
        var caller = await Caller.GetAsync();
        await Gateway.RunAsync(Write, new WriteApplication.Request(Id, content), caller, "");
        if (_application!.Status == GradingStatus.Draft)
        {
            await Gateway.RunAsync(Submit, new SubmitApplication.Request(Id), caller, "");
        }
    }

    private void Leave()
    {
        Feedback.Done(Texts[_application!.Status == GradingStatus.Draft ? "grading.page.submitted" : "grading.page.saved"]);
        Navigation.NavigateTo($"/grading/{Id}");
    }
}
