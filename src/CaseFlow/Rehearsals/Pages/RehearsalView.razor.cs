using System.Diagnostics;
using System.Globalization;
using CaseFlow.Ui;
using Microsoft.AspNetCore.Components;

namespace CaseFlow.Rehearsals.Pages;

/// <summary>Runs a rehearsal under one of two suppositions: nobody ever acts, or everybody acts in time.</summary>
public sealed partial class RehearsalView : ComponentBase, IDisposable
{
    private readonly CancellationTokenSource _left = new();
    private bool _isPunctual;
    private DateOnly? _passed;
    private double _percent;
    private RehearsedYear? _run;
    private RehearsedYear? _year;
    private IReadOnlyList<string> _refusals = [];

    /// <summary>What would be started, asked when the rehearsal begins; the argument says whether people act in it.</summary>
    [Parameter, EditorRequired] public Func<bool, Task<RehearsalPlan>> Plan { get; set; } = default!;

    /// <summary>Nobody plays the people: what everybody's acting in time leaves is told by <see cref="RehearsedYear.InTime"/>, from the year in which nobody acts.</summary>
    [Parameter] public bool InTimeByRule { get; set; }

    [Inject] private Rehearsal Rehearsal { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    /// <inheritdoc/>
    public void Dispose()
    {
        _left.Cancel();
        _left.Dispose();
    }

    private void Suppose(bool isPunctual)
    {
        _isPunctual = isPunctual;
        _year = _run is null || !InTimeByRule ? null : Told(_run);
    }

    private RehearsedYear Told(RehearsedYear run) => InTimeByRule && _isPunctual ? run.InTime() : run;

    private async Task RunAsync()
    {
        var plan = await Plan(_isPunctual && !InTimeByRule);
        (_passed, _percent, _run, _year) = (plan.From, 0, null, null);
        StateHasChanged();
        var shown = Stopwatch.StartNew();
        _refusals = await Feedback.RefusalsOfAsync(async () => _run = await Task.Run(() => Rehearsal.RunAsync(plan, day => Show(day, plan, shown), _left.Token), _left.Token));
        (_passed, _year) = (null, _run is null ? null : Told(_run));
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

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
