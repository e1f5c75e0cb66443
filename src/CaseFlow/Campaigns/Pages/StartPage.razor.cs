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

/// <summary>The office starts a campaign: year and dates, units, and what will happen in figures.</summary>
public sealed partial class StartPage : ComponentBase
{
    private readonly string _key = Guid.NewGuid().ToString("N");
    private CampaignTemplate? _plan;
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

        var row = await db.Set<CampaignTemplateRow>().AsNoTracking().OrderBy(t => t.Key).LastAsync();
        _plan = CampaignTemplate.Parse(row.Json);
        var counts = await db.Enterprises.GroupBy(e => e.UnitId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count);
        _units = [.. (await db.Units.AsNoTracking().Where(u => u.ClosedAt == null).OrderBy(u => u.Kind).ThenBy(u => u.Id).ToListAsync()).Select(u => new BoardUnit(u.Id, u.Name, counts.GetValueOrDefault(u.Id)))];
        _stored = OfYear(await FirstFreeYearAsync(db, _plan.Key));
    }

    private async Task<int> FirstFreeYearAsync(CaseFlowDbContext db, string template)
    {
        var started = await db.Campaigns.Where(c => c.TemplateKey == template).Select(c => c.Year).ToListAsync();
        return Enumerable.Range(Clock.Today.Year, started.Count + 1).First(y => !started.Contains(y));
    }

    private static DateOnly? DateOf(DraftFields fields, string name) =>
        DateOnly.TryParseExact(fields.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static bool IsChosen(DraftFields fields, BoardUnit unit) => fields.Text($"unit.{unit.Id}") is not "false";

    // Reminders before a rest day are counted by the calendar.
    private Message? WithoutCalendar(DraftFields fields)
    {
        var days = _plan!.Phases.SelectMany(p => new[] { DateOf(fields, $"starts.{p.Key}"), DateOf(fields, $"due.{p.Key}") }).OfType<DateOnly>().ToList();
        return days.Count == 0 ? null : CalendarWarning.For(Calendars.Current.YearsWithoutData(days.Min(), days.Max()));
    }

    private Dictionary<string, string> OfYear(int year)
    {
        var fields = new Dictionary<string, string> { ["year"] = CampaignWords.Number(year), ["title"] = _plan!.Title.ToString().Replace("{0}", CampaignWords.Number(year), StringComparison.Ordinal) };
        foreach (var dates in _plan.DatesIn(year))
        {
            fields[$"starts.{dates.Key}"] = CampaignWords.Date(dates.StartsOn);
            fields[$"due.{dates.Key}"] = CampaignWords.Date(dates.DueOn);
        }

        return fields;
    }

    // Another year brings its own dates; who adjusted one for this year adjusts it again.
    private void TakeYear(DraftFields fields, string? typed)
    {
        fields.Set("year", typed);
        if (int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2021 and <= 2100)
        {
            foreach (var (name, value) in OfYear(year))
            {
                fields.Set(name, value);
            }
        }
    }

    private string WhatHappens(DraftFields fields)
    {
        var chosen = _units.Where(u => IsChosen(fields, u)).ToList();
        var enterprises = chosen.Sum(u => u.Enterprises);
        var per = _plan!.Items.Count(i => i.PerEnterprise);
        var ofUnits = _plan.Items.Count(i => i is { Actor: DutyActor.Unit, PerEnterprise: false });
        var ofOffice = _plan.Items.Count(i => i is { Actor: DutyActor.Office, PerEnterprise: false });
        return Texts["campaign.page.in-figures", chosen.Count, enterprises, (enterprises * per) + (chosen.Count * ofUnits) + ofOffice, per, ofUnits, ofOffice];
    }

    private StartCampaign.Request RequestOf(DraftFields fields)
    {
        var phases = _plan!.Phases.Where(p => DateOf(fields, $"starts.{p.Key}") is not null && DateOf(fields, $"due.{p.Key}") is not null)
            .Select(p => new PhaseDates(p.Key, DateOf(fields, $"starts.{p.Key}")!.Value, DateOf(fields, $"due.{p.Key}")!.Value)).ToList();
        var units = _units.Where(u => IsChosen(fields, u)).Select(u => u.Id).ToList();
        var year = int.TryParse(fields.Text("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) ? typed : 0;
        return new StartCampaign.Request(_plan.Key, year, fields.Text("title") ?? "", phases, units, EnterpriseIds: null);
    }

    private async Task SubmitAsync(DraftFields fields)
    {
        var request = RequestOf(fields);
        _campaignId = (await Gateway.RunAsync(Start, request, await Caller.GetAsync(), $"{_key}:{request.Year}:{string.Join(',', request.UnitIds!)}:{string.Join(',', request.Phases)}:{request.Title}")).CampaignId;
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
