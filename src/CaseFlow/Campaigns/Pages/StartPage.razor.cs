using System.Globalization;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Registry;
using CaseFlow.Rehearsals;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Campaigns.Pages;

/// <summary>The office starts a campaign: template, year and dates, units, enterprises, and what will happen in figures.</summary>
public sealed partial class StartPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private IReadOnlyList<CampaignTemplate> _plans = [];
    private IReadOnlyList<BoardUnit> _units = [];
    private Dictionary<string, string> _stored = [];
    private string _campaignId = "";
    private bool _mayStart = true;

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private StartCampaign Start { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _mayStart = (await db.ActorAsync((await Caller.GetAsync()).AccountId, Clock.Now, default)).Holds(Roles.Office);
        if (!_mayStart)
        {
            return;
        }

        // The latest first: it is what the office most likely means.
        _plans = [.. (await db.Set<CampaignTemplateRow>().AsNoTracking().ToListAsync()).Select(t => CampaignTemplate.Parse(t.Json)).OrderByDescending(t => t.Year).ThenBy(t => t.Key, StringComparer.Ordinal)];
        var counts = await db.Enterprises.Operating().GroupBy(e => e.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        _units = [.. (await db.Units.AsNoTracking().Where(u => u.ClosedAt == null).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync()).Select(u => new BoardUnit(u.Id, u.Name, counts.GetValueOrDefault(u.Id)))];
        if (_plans is [var first, ..])
        {
            var year = await FirstFreeYearAsync(db, first.Key);
            _stored = new() { ["template"] = first.Key, ["year"] = CampaignWords.Number(year) };
        }
    }

    private async Task<int> FirstFreeYearAsync(CaseFlowDbContext db, string template)
    {
        var started = await db.Campaigns.Where(c => c.TemplateKey == template).Select(c => c.Year).ToListAsync();
        return Enumerable.Range(Clock.Today.Year, started.Count + 1).First(y => !started.Contains(y));
    }

    private static string NameOf(CampaignTemplate plan, int year) => plan.Title.ToString().Replace("{0}", CampaignWords.Number(year), StringComparison.Ordinal);

    private CampaignTemplate PlanOf(DraftFields fields) => _plans.FirstOrDefault(p => p.Key == fields.Text("template")) ?? _plans[0];

    private static int? YearOf(DraftFields fields) =>
        int.TryParse(fields.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2021 and <= 2100 ? year : null;

    // What nobody adjusted is the template's day in the chosen year.
    private DateOnly? DateOf(DraftFields fields, string name, TemplatePhase phase) =>
        fields.Text($"{name}.{phase.Key}") is { } typed
            ? DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null
            : YearOf(fields) is { } year && PlanOf(fields).DatesIn(year).FirstOrDefault(d => d.Key == phase.Key) is { } dates ? name == "starts" ? dates.StartsOn : dates.DueOn : null;

    private string TitleOf(DraftFields fields) => fields.Text("title") ?? (YearOf(fields) is { } year ? NameOf(PlanOf(fields), year) : "");

    private static string? Written(DateOnly? day) => day is { } date ? CampaignWords.Date(date) : null;

    private static bool IsChosen(DraftFields fields, BoardUnit unit) => fields.Text($"unit.{unit.Id}") is not "false";

    private List<string> UnitsOf(DraftFields fields) => [.. _units.Where(u => IsChosen(fields, u)).Select(u => u.Id)];

    private static bool IsSingle(DraftFields fields) => fields.Text("choice") == "single";

    private Func<CaseFlowDbContext, IQueryable<Enterprise>, IQueryable<Enterprise>> WithinUnits(DraftFields fields)
    {
        var units = UnitsOf(fields);
        return (_, enterprises) => enterprises.Where(e => units.Contains(e.UnitId));
    }

    // Reminders before a rest day are counted by the calendar.
    private Message? WithoutCalendar(DraftFields fields)
    {
        var days = PlanOf(fields).Phases.SelectMany(p => new[] { DateOf(fields, "starts", p), DateOf(fields, "due", p) }).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : CalendarWarning.For(Calendars.Current.YearsWithoutData(days.Min(), days.Max()));
    }

    // Another year or template brings its own name and dates; who adjusted one adjusts it again.
    private void TakeYear(DraftFields fields, string? typed)
    {
        fields.Set("year", typed);
        TakeDates(fields);
    }

    private void TakeTemplate(DraftFields fields, CampaignTemplate plan)
    {
        fields.Set("template", plan.Key);
        TakeDates(fields);
    }

    private void TakeDates(DraftFields fields)
    {
        if (YearOf(fields) is not { } year)
        {
            return;
        }

        fields.Set("title", NameOf(PlanOf(fields), year));
        foreach (var dates in PlanOf(fields).DatesIn(year))
        {
            fields.Set($"starts.{dates.Key}", CampaignWords.Date(dates.StartsOn));
            fields.Set($"due.{dates.Key}", CampaignWords.Date(dates.DueOn));
        }
    }

    private string WhatHappens(DraftFields fields)
    {
        var (plan, chosen) = (PlanOf(fields), _units.Where(u => IsChosen(fields, u)).ToList());
        var enterprises = IsSingle(fields) ? EnterpriseChoice.Of(fields).Count : chosen.Sum(u => u.Enterprises);
        var per = plan.Items.Count(i => i.PerEnterprise);
        var ofUnits = plan.Items.Count(i => i is { Actor: DutyActor.Unit, PerEnterprise: false });
        var ofOffice = plan.Items.Count(i => i is { Actor: DutyActor.Office, PerEnterprise: false });
        return Texts["campaign.page.in-figures", chosen.Count, enterprises, (enterprises * per) + (chosen.Count * ofUnits) + ofOffice, per, ofUnits, ofOffice];
    }

    private StartCampaign.Request RequestOf(DraftFields fields)
    {
        var plan = PlanOf(fields);
        var phases = from phase in plan.Phases
                     let starts = DateOf(fields, "starts", phase)
                     let due = DateOf(fields, "due", phase)
                     where starts is not null && due is not null
                     select new PhaseDates(phase.Key, starts.Value, due.Value);
        return new StartCampaign.Request(plan.Key, YearOf(fields) ?? 0, TitleOf(fields), [.. phases], UnitsOf(fields), IsSingle(fields) ? [.. EnterpriseChoice.Of(fields)] : null);
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var request = RequestOf(fields);
        _campaignId = (await Gateway.RunAsync(Start, request, await Caller.GetAsync(), $"{_key}:{CommandKey.HashOf(request)}")).CampaignId;
    }

    // The campaign to its last day; what nobody does is then on record as missed.
    private async Task<RehearsalPlan> PlanAsync(DraftFields fields)
    {
        var (request, me) = (RequestOf(fields), (await Caller.GetAsync()).AccountId);
        var from = request.Phases.Select(p => p.StartsOn).DefaultIfEmpty().Min() is var first && first > Clock.Today ? first : Clock.Today;
        return new RehearsalPlan(
            from,
            request.Phases.Select(p => p.DueOn).Append(from).Max(),
            IsPunctual: false,
            (stage, cancellationToken) => stage.RunAsync<StartCampaign, StartCampaign.Request, StartCampaign.Result>(request, me, "start", cancellationToken));
    }

    private void LeaveAsync() => Navigation.NavigateTo($"/campaigns/{_campaignId}");
}
