using System.Globalization;
using CaseFlow.Audit;
using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates.Pages;

/// <summary>The working-day calendar of a year, where it comes from, and for the office its import.</summary>
public sealed partial class CalendarPage : ComponentBase
{
    private WorkingCalendar? _calendar;
    private CalendarYear? _row;
    private bool _isOffice;
    private IReadOnlyList<HistoryEntry> _history = [];

    /// <summary>This year if none is said.</summary>
    [SupplyParameterFromQuery] public int? Year { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private WorkingCalendars Calendars { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    private int Chosen => Year is > 2000 and < 2100 ? Year.Value : Clock.Today.Year;

    private IEnumerable<int> Years => (_calendar?.Years ?? []).Append(Clock.Today.Year).Append(Clock.Today.Year + 1).Append(Chosen).Distinct().Order();

    private string? Sentence => _calendar is null ? null
        : Texts["calendar.page.sentence", _row?.Days.Count(d => !d.IsWorking) ?? 0, _row?.Days.Count(d => d.IsWorking) ?? 0];

    /// <inheritdoc/>
    protected override Task OnParametersSetAsync() => ReadAsync();

    private async Task ReadAsync()
    {
        var caller = await Caller.GetAsync();
        await using var db = await Contexts.CreateDbContextAsync();
        _isOffice = (await db.ActorAsync(caller.AccountId, Clock.Now, default)).SeesTown;
        var (chosen, caseId) = (Chosen, ImportCalendar.CaseOf(Chosen));
        _row = await db.Set<CalendarYear>().AsNoTracking().SingleOrDefaultAsync(y => y.Year == chosen);
        _calendar = Calendars.Current;
        var entries = await db.AuditEntries.AsNoTracking().Where(e => e.CaseId == caseId).OrderByDescending(e => e.Sequence).ToListAsync();
        _history = [.. entries.Select(e => new HistoryEntry(e.ActorName, Texts.Render(e.Message), Clock.ToLocal(e.At).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), e.Comment, e.OnBehalfOfName))];
    }
}
