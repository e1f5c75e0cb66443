using System.Globalization;
using CaseFlow.Data;
using CaseFlow.Dates;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Reporting.Pages;

/// <summary>The office moves a month's due date for all units: which, looked at first.</summary>
public sealed partial class MoveMonthCard : ComponentBase
{
    private DateOnly? _dueOn;
    private IReadOnlyList<MovingDate>? _dates;
    private string _fingerprint = "";
    private IReadOnlyList<string> _refusals = [];

    /// <summary>Any day of the month.</summary>
    [Parameter, EditorRequired] public DateOnly Month { get; set; }

    /// <summary>Told when dates moved.</summary>
    [Parameter] public EventCallback Moved { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private MoveMonth Move { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private void Choose(ChangeEventArgs chosen) =>
        (_dueOn, _dates, _refusals) = (DateOnly.TryParse(chosen.Value as string, CultureInfo.InvariantCulture, out var day) ? day : null, null, []);

    private async Task LookAsync()
    {
        await using var db = await Contexts.CreateDbContextAsync();
        (_dates, _fingerprint) = await MoveMonth.PreviewAsync(db, Month.Year, Month.Month, _dueOn!.Value, default);
    }

    private async Task MoveAsync(string reason, string key)
    {
        var request = new MoveMonth.Request(Month.Year, Month.Month, _dueOn!.Value, reason, _fingerprint);
        _refusals = await Feedback.RefusalsOfAsync(async () => await Gateway.RunAsync(Move, request, await Caller.GetAsync(), key), Texts["report.page.move-month-done"]);
        if (_refusals.Count > 0)
        {
            // Shown anew, with the sentence above it.
            await LookAsync();
            return;
        }

        (_dueOn, _dates) = (null, null);
        await Moved.InvokeAsync();
    }
}
