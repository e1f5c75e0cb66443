using CaseFlow.Calendar;
using CaseFlow.Data;
using CaseFlow.Language;
using CaseFlow.Processes;
using CaseFlow.Ui;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Dates.Pages;

/// <summary>Takes over a year's list: pasted or chosen, looked at with every date that it moves, then confirmed.</summary>
public sealed partial class CalendarImport : ComponentBase
{
    private int _files;
    private string _text = "";
    private string _source = "";
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

    private async Task TakeAsync(InputFileChangeEventArgs chosen)
    {
        _preview = null;
        _refusals = await Feedback.RefusalsOfAsync(async () =>
        {
            if (chosen.File.Size > CalendarText.Longest)
            {
                throw new RuleViolationException("calendar.file-too-long");
            }

            using var reader = new StreamReader(chosen.File.OpenReadStream(CalendarText.Longest));
            _text = await reader.ReadToEndAsync();
        });
        _files++;
    }

    private async Task LookAsync()
    {
        _isBusy = true;
        _refusals = await Feedback.RefusalsOfAsync(ReadAsync);
        _isBusy = false;
    }

    private async Task ReadAsync()
    {
        _preview = null;
        await using var db = await Contexts.CreateDbContextAsync();
        _preview = await Preview.RunAsync(db, CalendarText.Parse(_text, _source), Clock.Today, default);
    }

    private async Task ConfirmAsync()
    {
        if (_isBusy || _preview is not { } preview)
        {
            return;
        }

        _isBusy = true;
        var request = new ImportCalendar.Request(preview.Years, preview.Fingerprint);
        _refusals = await Feedback.RefusalsOfAsync(async () => await Gateway.RunAsync(Import, request, await Caller.GetAsync(), preview.Fingerprint), Texts["calendar.import.done"]);
        _isBusy = false;
        if (_refusals.Count == 0)
        {
            (_preview, _text, _source) = (null, "", "");
            await Imported.InvokeAsync();
            return;
        }

        // Shown anew, with what it would do now.
        await ReadAsync();
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
