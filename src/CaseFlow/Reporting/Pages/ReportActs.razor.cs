using CaseFlow.Calendar;
using CaseFlow.People;
using CaseFlow.Processes;
using CaseFlow.Ui.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace CaseFlow.Reporting.Pages;

/// <summary>What the reader can do about a report: write it, or as the office return, waive or move it.</summary>
public sealed partial class ReportActs : ComponentBase
{
    private DateOnly? _dueOn;

    [CascadingParameter] private ReportDossier Dossier { get; set; } = default!;

    [Inject] private CommandGateway Gateway { get; set; } = default!;

    [Inject] private CurrentCaller Caller { get; set; } = default!;

    [Inject] private ReturnReport Return { get; set; } = default!;

    [Inject] private WaiveReport Waive { get; set; } = default!;

    [Inject] private MoveDueDate Move { get; set; } = default!;

    [Inject] private TownClock Clock { get; set; } = default!;

    [Inject] private IJSRuntime Js { get; set; } = default!;

    private MonthlyReport Report => Dossier.Report;

    private bool IsOffice => Dossier.Reader.Holds(Roles.Office);

    private string Standing => Report.Status switch
    {
        ReportStatus.Filed => Texts["report.page.standing-filed", Report.FiledByName, ReportWords.Date(Report.FiledOn!.Value)],
        ReportStatus.Waived => Texts["report.page.standing-waived"],
        _ => Texts["report.page.standing-owed", Dossier.PersonName],
    };

    /// <inheritdoc/>
    protected override void OnParametersSet() => _dueOn ??= Report.DueOn > Clock.Today ? Report.DueOn : Clock.Today;

    private async Task ReturnAsync(string reason, string key) => await Gateway.RunAsync(Return, new ReturnReport.Request(Report.Id, reason), await Caller.GetAsync(), key);

    private async Task WaiveAsync(string reason, string key) => await Gateway.RunAsync(Waive, new WaiveReport.Request(Report.Id, reason), await Caller.GetAsync(), key);

    private async Task MoveAsync(string reason, string key) => await Gateway.RunAsync(Move, new MoveDueDate.Request(Report.Id, _dueOn ?? Report.DueOn, reason), await Caller.GetAsync(), key);

    private ValueTask PrintAsync() => Js.InvokeVoidAsync("print");
}
