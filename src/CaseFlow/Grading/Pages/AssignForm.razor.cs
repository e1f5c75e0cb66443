using System.Globalization;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Inbox;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Grading.Pages;

/// <summary>Who reviews: everybody's independence is shown beside the name, and who is not independent cannot be chosen.</summary>
public sealed partial class AssignForm : ComponentBase, ITaskForm
{
    private readonly List<ReviewUnitChoice> _units = [];
    private string? _read;

    /// <summary>The task.</summary>
    [Parameter, EditorRequired] public WorkTask Task { get; set; } = default!;

    /// <summary>What was typed.</summary>
    [Parameter, EditorRequired] public DraftFields Draft { get; set; } = default!;

    [CascadingParameter] private DraftForm Kept { get; set; } = default!;

    [CascadingParameter] private GradingDossier Dossier { get; set; } = default!;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private SeedDocuments Seed { get; set; } = default!;

    [Inject] private Independence Independence { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private NameReviewers Name { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    /// <inheritdoc/>
    public bool IsAhead => false;

    private IEnumerable<(string Value, string Label)> Parts => [("", Texts["grading.page.not-taking-part"]), ("member", Texts["grading.page.member"]), ("lead", Texts["grading.page.lead"])];

    /// <inheritdoc/>
    public async Task<JsonElement?> RecordAsync()
    {
        await Kept.FlushAsync();
        if (!DateOnly.TryParseExact(Draft.Text("visit"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var visit))
        {
            throw new RuleViolationException("grading.visit-missing");
        }

        var chosen = _units.SelectMany(u => u.Choices, (u, c) => (Unit: u.Id, c.AccountId, Role: Draft.Text($"role.{c.AccountId}"))).Where(c => c.Role is "lead" or "member").OrderBy(c => c.Role, StringComparer.Ordinal).ToList();
        if (chosen.Count(c => c.Role == "lead") != 1 || chosen.Select(c => c.Unit).Distinct().Count() != 1)
        {
            throw new RuleViolationException("grading.one-lead-of-one-unit");
        }

        await Gateway.RunAsync(Name, new NameReviewers.Request(Task.Id, chosen[0].Unit, [.. chosen.Select(c => c.AccountId)], visit), await Caller.GetAsync(), "");
        return null;
    }

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        if (_read == Task.Id)
        {
            return;
        }

        await using var db = await Contexts.CreateDbContextAsync();
        var rules = Seed.Get<GradingRules>(GradingRules.Path);
        var enterprise = await db.GradingApplications.Where(a => a.Id == Task.CaseId).Select(a => a.EnterpriseId).SingleAsync();
        _units.Clear();
        foreach (var unit in await db.ReviewUnits.AsNoTracking().Where(u => u.RetiredOn == null).OrderBy(u => u.Name).ToListAsync())
        {
            var choices = new List<ReviewerChoice>();
            foreach (var account in await db.Users.AsNoTracking().Where(a => db.Set<ReviewUnitMember>().Any(m => m.AccountId == a.Id && m.ReviewUnitId == unit.Id)).OrderBy(a => a.DisplayName).ToListAsync())
            {
                var checks = await Independence.CheckAsync(db, rules, enterprise, account, unit.Id, Clock.Today, default);
                var load = await db.Reviewers.CountAsync(r => r.AccountId == account.Id && r.ReleasedAt == null && db.Set<GradingApplication>().Any(a => a.Id == r.ApplicationId && a.Status == GradingStatus.Reviewing));
                choices.Add(new ReviewerChoice(account.Id, account.DisplayName, load, [.. checks.Where(c => !c.Passed).Select(c => c.Finding)]));
            }

            _units.Add(new ReviewUnitChoice(unit.Id, unit.Name, choices));
        }

        // Who can be chosen comes first.
        _units.Sort((a, b) => b.Choices.Count(c => c.Conflicts.Count == 0).CompareTo(a.Choices.Count(c => c.Conflicts.Count == 0)));

        _read = Task.Id;
    }
}
