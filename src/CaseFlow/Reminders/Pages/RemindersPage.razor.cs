using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.People;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reminders.Pages;

/// <summary>Every reminder of the town with what became of it; for the office.</summary>
public sealed partial class RemindersPage : ComponentBase
{
    private const int PageSize = 30;
    private IReadOnlyList<Reminder> _rows = [];
    private Dictionary<ReminderState, int> _counts = [];
    private Dictionary<string, string> _readers = [];
    private Dictionary<(string, string), ReminderName> _names = [];

    /// <summary>One of <see cref="ReminderState"/>.</summary>
    [SupplyParameterFromQuery] public string? State { get; set; }

    /// <summary>From 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private IEnumerable<IReminderSubject> Subjects { get; set; } = default!;

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

        _counts = await db.Reminders.GroupBy(r => r.State).ToDictionaryAsync(g => g.Key, g => g.Count());
        var chosen = Chosen;
        var rows = db.Reminders.AsNoTracking().Where(r => r.State == chosen);
        var ordered = chosen == ReminderState.Planned ? rows.OrderBy(r => r.On) : rows.OrderByDescending(r => r.On);
        _rows = await ordered.ThenBy(r => r.Kind).ThenBy(r => r.SubjectId).ThenBy(r => r.AccountId).OnPage(Math.Max(1, Page ?? 1) - 1, PageSize).ToListAsync();
        var accounts = _rows.Select(r => r.AccountId).Distinct().ToList();
        _readers = await db.Users.AsNoTracking().Where(u => accounts.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.DisplayName);
        _names = await NamesAsync(db);
    }

    private async Task<Dictionary<(string, string), ReminderName>> NamesAsync(CaseFlowDbContext db)
    {
        var names = new Dictionary<(string, string), ReminderName>();
        foreach (var subject in Subjects)
        {
            var ids = _rows.Where(r => r.Kind == subject.Kind).Select(r => r.SubjectId).Distinct().ToList();
            foreach (var (id, name) in ids.Count == 0 ? new Dictionary<string, ReminderName>() : await subject.NamesAsync(db, ids, default))
            {
                names[(subject.Kind, id)] = name;
            }
        }

        return names;
    }

    private static string Href(ReminderState state, int page) => $"/reminders?state={state}&page={page}";
}
