using System.Diagnostics;
using System.Globalization;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Rehearsals.Pages;

/// <summary>Runs a rehearsal and shows it as months and as a list.</summary>
public sealed partial class RehearsalView : ComponentBase, IDisposable
{
    private const int Most = 300;
    private readonly CancellationTokenSource _left = new();
    private bool _isPunctual = true;
    private DateOnly? _passed;
    private double _percent;
    private RehearsedYear? _year;
    private string _person = "";
    private string _month = "";
    private IReadOnlyList<string> _refusals = [];

    /// <summary>What would be started, asked when the rehearsal begins; the argument says whether everybody acts in time.</summary>
    [Parameter, EditorRequired] public Func<bool, Task<RehearsalPlan>> Plan { get; set; } = default!;

    /// <summary>Whether it can be supposed that everybody acts in time; if not, nobody ever does.</summary>
    [Parameter] public bool CanBePunctual { get; set; } = true;

    [Inject] private Rehearsal Rehearsal { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private int MonthCount => ((_year!.Through.Year - _year.From.Year) * 12) + _year.Through.Month - _year.From.Month + 1;

    private IEnumerable<string> Months => Enumerable.Range(0, MonthCount).Select(at => MonthOf(_year!.From.AddMonths(at)));

    private IReadOnlyList<RehearsedReminder> Shown => [.. _year!.Reminders.Where(r => (_person.Length == 0 || r.AccountId == _person) && (_month.Length == 0 || MonthOf(r.On) == _month))];

    /// <inheritdoc/>
    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    private async Task RunAsync()
    {
        var plan = await Plan(_isPunctual && CanBePunctual);
        (_passed, _percent, _year) = (plan.From, 0, null);
        StateHasChanged();
        var shown = Stopwatch.StartNew();
        _refusals = await Feedback.RefusalsOfAsync(async () => _year = await Task.Run(() => Rehearsal.RunAsync(plan, day => Show(day, plan, shown), _left.Token), _left.Token));
        _passed = null;
    }

    // Told of every day; said ten times a second at most.
    private void Show(DateOnly day, RehearsalPlan plan, Stopwatch shown)
    {
        if (shown.ElapsedMilliseconds > 100)
        {
            shown.Restart();
            _ = InvokeAsync(() =>
            {
                _passed = _passed is null ? null : day;
                _percent = Math.Floor(100d * (day.DayNumber - plan.From.DayNumber) / Math.Max(1, plan.Through.DayNumber - plan.From.DayNumber));
                StateHasChanged();
            });
        }
    }

    private DayMark? MarkOf(DateOnly day)
    {
        var told = _year!.Reminders.Where(r => r.On == day && (_person.Length == 0 || r.AccountId == _person)).ToList();
        if (told.Count == 0)
        {
            return null;
        }

        var people = told.Select(r => r.AccountId).Distinct().Count();
        var title = Texts["rehearsal.day", people, told.Count];
        return told.Any(r => r.DaysLate == 0) ? new DayMark("cf-rehearsed-due", title, Texts["rehearsal.sign.due"])
            : new DayMark(told.Any(r => r.DaysLate > 0) ? "cf-rehearsed-late" : "cf-rehearsed-told", title, people.ToString(CultureInfo.InvariantCulture));
    }

    private string When(RehearsedReminder line) => line.DaysLate switch
    {
        < 0 => Texts["reminder.when.ahead", -line.DaysLate],
        0 => Texts["reminder.when.due"],
        _ => Texts["reminder.when.late", line.DaysLate],
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string MonthOf(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);
}
