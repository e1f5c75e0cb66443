using System.Globalization;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Rehearsals.Pages;

/// <summary>Shows a rehearsed year, or what the address picks of it.</summary>
public sealed partial class RehearsalResult : ComponentBase, IDisposable
{
    private const int RowsAPage = 50;
    private string _key = "";
    private RehearsedYear _shown = default!;
    private IReadOnlyList<RehearsedRow> _rows = [];
    private Dictionary<DateOnly, DayMark> _marks = [];

    /// <summary>All of it.</summary>
    [Parameter, EditorRequired] public RehearsedYear Year { get; set; } = default!;

    /// <summary>Of the address: an account.</summary>
    [SupplyParameterFromQuery] public string? Person { get; set; }

    /// <summary>Of the address, for example <c>2024-03</c>.</summary>
    [SupplyParameterFromQuery] public string? Month { get; set; }

    /// <summary>Of the address: a <see cref="RehearsedKind"/>.</summary>
    [SupplyParameterFromQuery] public string? Kind { get; set; }

    /// <summary>Of the address, from 1.</summary>
    [SupplyParameterFromQuery] public int? Page { get; set; }

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private RehearsedYears Years { get; set; } = default!;

    private RehearsalFilter Filter => new(
        Person is { Length: > 0 } person && Year.Names.ContainsKey(person) ? person : null,
        Month is { Length: > 0 } month && Months.Contains(month) ? month : null,
        Enum.TryParse<RehearsedKind>(Kind, out var kind) && Enum.IsDefined(kind) ? kind : null);

    private int MonthCount => ((Year.Through.Year - Year.From.Year) * 12) + Year.Through.Month - Year.From.Month + 1;

    private IEnumerable<string> Months => Enumerable.Range(0, MonthCount).Select(at => Year.From.AddMonths(at).ToString("yyyy-MM", CultureInfo.InvariantCulture));

    private IEnumerable<(string Id, string Name)> People =>
        Year.Deadlines.SelectMany(d => d.OwnerIds).Concat(Year.Reminders.Select(r => r.AccountId)).Distinct().Select(id => (id, Name: NameOf(id))).OrderBy(p => p.Name, StringComparer.Ordinal);

    private int PageShown => Math.Clamp(Page ?? 1, 1, Math.Max(1, (_rows.Count + RowsAPage - 1) / RowsAPage));

    private string DownloadHref => Navigation.GetUriWithQueryParameters($"/rehearsals/{_key}.xlsx", new Dictionary<string, object?> { ["person"] = Filter.Person, ["month"] = Filter.Month, ["kind"] = Filter.Kind?.ToString() });

    /// <inheritdoc/>
    public void Dispose() => Years.Forget(_key);

    /// <inheritdoc/>
    protected override async Task OnInitializedAsync() => _key = Years.Keep((await Caller.GetAsync()).AccountId, Year);

    /// <inheritdoc/>
    protected override void OnParametersSet()
    {
        _shown = Year.Where(Filter);
        _rows = _shown.Rows();

        // The calendar has the whole year, whatever month the list is of.
        var year = Year.Where(Filter with { Month = null });
        var (due, told) = (year.Deadlines.ToLookup(d => d.On), year.Reminders.ToLookup(r => r.On));
        _marks = due.Select(d => d.Key).Union(told.Select(t => t.Key)).ToDictionary(day => day, day => MarkOf(day, due[day].Count(), [.. told[day]]));
    }

    private DayMark? MarkOf(DateOnly day) => _marks.GetValueOrDefault(day);

    private DayMark MarkOf(DateOnly day, int due, IReadOnlyList<RehearsedReminder> told)
    {
        var mails = told.Select(r => r.AccountId).Distinct().Count();
        var look = due > 0 ? "cf-rehearsed-due" : told.Any(r => r.Kind == RehearsedKind.Late) ? "cf-rehearsed-late" : "cf-rehearsed-told";
        return new DayMark(look, Texts["rehearsal.day", due, mails, told.Count], due > 0 ? Texts["rehearsal.sign.due"] : mails.ToString(CultureInfo.InvariantCulture), AddressWith(("month", day.ToString("yyyy-MM", CultureInfo.InvariantCulture))));
    }

    private string NameOf(string accountId) => Year.Names.GetValueOrDefault(accountId, "–");

    private string HrefOf(int page) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { ["page"] = page > 1 ? page : null });

    private string AddressWith((string Name, string? Value) choice) => Navigation.GetUriWithQueryParameters(new Dictionary<string, object?> { [choice.Name] = choice.Value, ["page"] = null });

    private void Go(string name, object? value) => Navigation.NavigateTo(AddressWith((name, value is string { Length: > 0 } chosen ? chosen : null)), replace: true);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
