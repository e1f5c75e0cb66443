using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Registry;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>Every reminder of the town with what became of it; for the office.</summary>
public sealed partial class ReportRemindersPage : ComponentBase
{
    private const int PageSize = 30;
    private IReadOnlyList<ReportReminder> _rows = [];
    private Dictionary<ReminderState, int> _counts = [];
    private Dictionary<string, string> _names = [];
    private Dictionary<string, string> _reports = [];

    /// <summary>One of <see cref="ReminderState"/>.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    private ReminderState Chosen => Enum.TryParse<ReminderState>(State, ignoreCase: true, out var state) && Enum.IsDefined(state) ? state : ReminderState.Planned;

    /// <inheritdoc/>
    protected override async Task OnParametersSetAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        if (!(await db.ActorAsync(caller.AccountId, Clock.Now, default)).SeesTown)
        {
            return;
        }

        _counts = await db.ReportReminders.GroupBy(r => r.State).ToDictionaryAsync(g => g.Key, g => g.Count());
        var chosen = Chosen;
        var rows = db.ReportReminders.AsNoTracking().Where(r => r.State == chosen);
        rows = chosen == ReminderState.Planned ? rows.OrderBy(r => r.On).ThenBy(r => r.ReportId).ThenBy(r => r.AccountId) : rows.OrderByDescending(r => r.On).ThenBy(r => r.ReportId).ThenBy(r => r.AccountId);
        _rows = await rows.Skip((Math.Max(1, Page ?? 1) - 1) * PageSize).Take(PageSize).ToListAsync();
        var accounts = _rows.Select(r => r.AccountId).Distinct().ToList();
        _names = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        var ids = _rows.Select(r => r.ReportId).Distinct().ToList();
        var units = await db.Set<Unit>().AsNoTracking().ToDictionaryAsync(u => u.Id, u => u.Name);
        _reports = (await db.MonthlyReports.AsNoTracking().Where(r => ids.Contains(r.Id)).ToListAsync()).ToDictionary(r => r.Id, r => $"{units.GetValueOrDefault(r.UnitId, r.UnitId)} {ReportWords.Month(r)}");
    }

    private static string Href(ReminderState state, int page) => $"/reports/reminders?state={state}&page={page}";
}
