using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Drafts;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates.Pages;

/// <summary>Takes over a year's list: pasted or chosen, looked at with every date that it moves, then confirmed.</summary>
public sealed partial class CalendarImport : ComponentBase
{
    private static readonly Dictionary<string, string> Empty = new() { ["text"] = "", ["source"] = "" };
    private int _round;
    private bool _isBusy;
    private CalendarPreview? _preview;
    private IReadOnlyList<string> _refusals = [];

    /// <summary>Told when years were taken over.</summary>
    [Parameter] public EventCallback Imported { get; set; }

    [Inject] private IDbContextFactory<CaseFlowDbContext> Contexts { get; set; } = default!;

    [Inject] private PreviewCalendar Preview { get; set; } = default!;

    [Inject] private ImportCalendar Import { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private Feedback Feedback { get; set; } = default!;

    private async Task LookAsync(DraftFields fields)
    {
        Forget();
        await LookAsync(CalendarText.Parse(fields.Text("text") ?? "", fields.Text("source")));
    }

    private async Task LookAsync(IReadOnlyList<CalendarYearData> years)
    {
        await using var db = await Contexts.CreateDbContextAsync();
        _preview = await Preview.RunAsync(db, years, Clock.Today, default);
    }

    private void Forget() => (_preview, _refusals) = (null, []);

    private async Task ConfirmAsync(CalendarPreview preview)
    {
        if (_isBusy)
        {
            return;
        }

        _isBusy = true;
        var request = new ImportCalendar.Request(preview.Years, preview.Fingerprint);
        _refusals = await Feedback.RefusalsOfAsync(async () => await Gateway.RunAsync(Import, request, await Caller.GetAsync(), preview.Fingerprint), Texts["calendar.import.done"]);
        if (_refusals.Count == 0)
        {
            Forget();
            _round++;
            await Imported.InvokeAsync();
        }
        else
        {
            // Shown anew, with what it would do now.
            await LookAsync(preview.Years);
        }

        _isBusy = false;
    }

    private DayMark? MarkOf(DateOnly day)
    {
        var mark = DayLooks.Of(_preview!.Change.Then.KindOf(day), Texts);
        if (!_preview.Change.Days.Contains(day))
        {
            return mark;
        }

        mark ??= new DayMark("", Texts["calendar.kind.WorkingDay"]);
        return mark with { Class = $"{mark.Class} cf-day-changed", Title = Texts["calendar.day-changed", mark.Title] };
    }
}
